package org.xinghe.organisation.web;

import java.util.List;
import org.xinghe.organisation.intake.PastImport;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;

/// What became of a file, in words.
///
/// @param counts how many rows did what
/// @param faulty how many rows went back; at most two hundred of them are listed
/// @param returnedPath where the file with its remarks is fetched, empty when every row was taken
public record ImportPage(
        String fileName, String at, List<Fact> counts, int faulty, List<PastImport.Fault> faults, String returnedPath) {

    private static final int MOST_SHOWN = 200;

    static ImportPage of(PastImport past, Words words) {
        return new ImportPage(
                past.fileName(),
                words.moment(past.at()),
                List.of(
                        count("organisation.imported.taken", past.taken(), words),
                        count("organisation.imported.updated", past.updated(), words),
                        count("organisation.imported.unchanged", past.unchanged(), words),
                        count("organisation.imported.faulty", past.faults().size(), words)),
                past.faults().size(),
                past.faults().stream().limit(MOST_SHOWN).toList(),
                past.returned() == null ? "" : "/desk/units/imports/%s/file".formatted(past.id()));
    }

    private static Fact count(String key, int value, Words words) {
        return Fact.of(words.say(key), words.number(value));
    }

    public boolean showsAll() {
        return faults.size() == faulty;
    }
}
