package org.xinghe.activity;

import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.media.MediaId;

/// One picture of a record.
@Table(schema = "activity", name = "record_picture")
record PictureLine(MediaId media) {}
