package org.xinghe.media.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.Size;
import org.xinghe.shared.NotFound;
import org.xinghe.web.PublicPaths;

/// Serves pictures. One that is not shown is not there, except for those who look after its unit.
@Controller
class MediaController {

    private final Media media;

    MediaController(Media media) {
        this.media = media;
    }

    /// A picture never changes under its address, but it may be withdrawn: caches ask again after an hour.
    @GetMapping("/media/{id}/{size}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable MediaId id, @PathVariable String size, WebRequest request) {
        var wanted = Size.named(size).orElseThrow(() -> new NotFound("size of a picture", size));
        var isPublic = media.requireVisible(id);
        var tag = "\"%s-%s\"".formatted(id, wanted);
        var caching = isPublic
                ? CacheControl.maxAge(Duration.ofHours(1)).cachePublic()
                : CacheControl.noCache().cachePrivate();
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).cacheControl(caching).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(caching)
                .eTag(tag)
                .body(media.bytes(id, wanted));
    }

    @Bean
    static PublicPaths mediaPaths() {
        return new PublicPaths("/media/**");
    }
}
