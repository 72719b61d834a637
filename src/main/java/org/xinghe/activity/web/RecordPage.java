package org.xinghe.activity.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// The page on which what was held is put on record, made for a phone.
///
/// @param unit whose pictures are sent
/// @param when its first session, to see that it is the right one
/// @param correcting whether it changes what is on record already
/// @param reached the lines that say whom it reached, some of them free
/// @param pictures those that are kept already
/// @param pictureFaults why files were not taken
/// @param differences what somebody else saved meanwhile, beside what was typed here
public record RecordPage(
        String id,
        String unit,
        String title,
        @Nullable String when,
        boolean correcting,
        List<Choice> onSiteMethods,
        List<Choice> onlineMethods,
        RecordForm form,
        List<BeneficiaryField> reached,
        boolean saysWhoWasReached,
        Faults faults,
        List<KeptPicture> pictures,
        List<String> pictureFaults,
        List<String> refusals,
        List<Difference> differences) {

    public String path() {
        return "/desk/activities/" + id;
    }

    public int mostPictures() {
        return RecordForm.MOST_PICTURES;
    }

    public List<String> allFaults(Words words) {
        return Stream.of(refusals, faults.all(words), pictureFaults)
                .flatMap(List::stream)
                .toList();
    }
}
