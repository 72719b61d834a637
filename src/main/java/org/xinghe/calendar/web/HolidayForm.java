package org.xinghe.calendar.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.xinghe.calendar.loading.LoadTable;

/// A year's table as sent: a file, or rows as pasted.
record HolidayForm(
        String year, String source, String text, @Nullable MultipartFile file, String replace) {

    HolidayForm(
            @Nullable String year,
            @Nullable String source,
            @Nullable String text,
            @Nullable MultipartFile file,
            @Nullable String replace) {
        this.year = plain(year);
        this.source = plain(source);
        this.text = plain(text);
        this.file = file;
        this.replace = plain(replace);
    }

    static HolidayForm blank(int year) {
        return new HolidayForm(String.valueOf(year), "", "", null, "");
    }

    HolidayForm withText(String rows) {
        return new HolidayForm(year, source, rows, null, "");
    }

    LoadTable wish() throws IOException {
        return new LoadTable(
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                source,
                file == null ? new byte[0] : file.getBytes(),
                text,
                replace.equals("yes"));
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
