package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.Picture;
import org.xinghe.media.Size;
import org.xinghe.media.StoreOutcome.Refused;
import org.xinghe.media.StoreOutcome.Stored;
import org.xinghe.media.StorePicture;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Words;

/// Takes the pictures of a form in before anything else of it is looked at: those that are good are kept even when the
/// form comes back.
@Component
class UploadedPictures {

    private final Media media;

    UploadedPictures(Media media) {
        this.media = media;
    }

    /// What became of the files of one form.
    record Taken(List<MediaId> kept, List<Refused> refused) {

        /// Why files were not taken, each by its name.
        List<String> reasons(Words words) {
            return refused.stream()
                    .map(each -> words.say("media.refused." + each.reason().name(), each.fileName()))
                    .toList();
        }
    }

    Taken take(UnitId owner, @Nullable List<MultipartFile> files) {
        var kept = new ArrayList<MediaId>();
        var refused = new ArrayList<Refused>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isBlank()) {
                switch (media.store(new StorePicture(owner, name, file, "", ""))) {
                    case Stored(var id) -> kept.add(id);
                    case Refused no -> refused.add(no);
                }
            }
        }
        return new Taken(kept, refused);
    }

    /// The pictures as a form shows them, those of other units left out.
    List<KeptPicture> kept(UnitId owner, Collection<MediaId> ids) {
        return media
                .pictures(ids.stream()
                        .filter(id -> media.areOf(owner, List.of(id)))
                        .toList())
                .values()
                .stream()
                .map(UploadedPictures::kept)
                .toList();
    }

    private static KeptPicture kept(Picture picture) {
        return new KeptPicture(picture.id().toString(), picture.path(Size.THUMBNAIL), picture.alt());
    }
}
