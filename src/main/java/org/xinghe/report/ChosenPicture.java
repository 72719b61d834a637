package org.xinghe.report;

import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.media.MediaId;

/// A picture of the unit's records that its report shows.
@Table(schema = "report", name = "picture")
public record ChosenPicture(MediaId media, String caption) {

    public ChosenPicture {
        caption = caption.strip();
    }
}
