package org.wardmote.site.ward;

import java.time.LocalDate;
import org.wardmote.area.Area;
import org.wardmote.kernel.Page;

/// Pages of areas that have a boundary and a team of their own, whatever their address.
public interface AreaPages {

    Page asItIs(Area area, LocalDate today);
}
