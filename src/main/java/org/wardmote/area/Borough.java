package org.wardmote.area;

/// A local authority area, named in every area within it.
public record Borough(AreaId id, String code, String name, String slug) {

    public String path() {
        return "/areas/" + slug;
    }
}
