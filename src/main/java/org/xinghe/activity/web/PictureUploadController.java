package org.xinghe.activity.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Words;

/// Takes the pictures of a form one by one while it is filled in. A picture that is sent again, because its answer was
/// lost, is the same picture.
@Controller
class PictureUploadController {

    private final UploadedPictures pictures;

    PictureUploadController(UploadedPictures pictures) {
        this.pictures = pictures;
    }

    /// What became of a picture: its id, or why it was not taken.
    record Answer(String id, String reason) {}

    @PostMapping("/desk/activities/pictures")
    ResponseEntity<Answer> take(Words words, @RequestParam UnitId unit, @RequestParam MultipartFile file) {
        var taken = pictures.take(unit, List.of(file));
        return taken.kept().isEmpty()
                ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(new Answer("", String.join(" ", taken.reasons(words))))
                : ResponseEntity.ok(new Answer(taken.kept().getFirst().toString(), ""));
    }
}
