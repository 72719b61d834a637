package org.xinghe.activity.web;

import java.util.List;
import java.util.stream.Stream;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// The short page on which something that was held is put on record in one step.
///
/// @param publishes whether it is public at once; otherwise it waits for whoever decides
public record QuickRecordPage(
        boolean publishes,
        List<Choice> units,
        List<Choice> campaigns,
        List<Choice> kinds,
        List<Choice> modes,
        List<Choice> methods,
        QuickRecordForm form,
        Faults faults,
        List<KeptPicture> pictures,
        List<String> pictureFaults,
        List<String> refusals) {

    public int mostPictures() {
        return RecordForm.MOST_PICTURES;
    }

    public List<String> allFaults(Words words) {
        return Stream.of(refusals, faults.all(words), pictureFaults)
                .flatMap(List::stream)
                .toList();
    }
}
