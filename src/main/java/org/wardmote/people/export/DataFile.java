package org.wardmote.people.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The copy for programs.
final class DataFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static ResponseEntity<byte[]> sent(Copy copy) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("my-data.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(of(copy));
    }

    static byte[] of(Copy copy) {
        var file = new LinkedHashMap<String, Object>();
        file.put("made_at", copy.at().toString());
        file.put("kinds", copy.parts().stream().map(DataFile::part).toList());
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, Object> part(Copy.Part part) {
        var written = new LinkedHashMap<String, Object>();
        written.put("kind", part.kind().name());
        written.put("what", part.kind().what());
        written.put("basis", part.kind().basis());
        written.put("kept", part.kind().retention());
        written.put("records", List.copyOf(part.rows()));
        if (part.heldBack() > 0) written.put("held_back_for_review", part.heldBack());
        return written;
    }

    private DataFile() {}
}
