package org.xinghe.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.AnswerDuty;
import org.xinghe.campaign.AnswerState;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.media.Media;
import org.xinghe.shared.CampaignTime;

/// What an activity tells others as it goes along: the duties that it answers, and which pictures everybody may see.
@Component
class ActivityAnswers {

    private final Duties duties;
    private final Media media;

    ActivityAnswers(Duties duties, Media media) {
        this.duties = duties;
        this.media = media;
    }

    /// The duty that it was planned for is begun.
    void started(Activity activity, Instant at) {
        answer(activity, AnswerState.STARTED, at);
    }

    /// It is public: its duty is answered, in every campaign that it counts for.
    void published(Activity activity, Instant at) {
        answer(activity, AnswerState.DONE, at);
        activity.campaigns().forEach(campaign -> joined(activity, campaign, at));
        show(activity);
    }

    /// It counts for this campaign as well.
    void joined(Activity activity, CampaignId campaign, Instant at) {
        duties.held(campaign, activity.unit(), activity.id(), lastDayOf(activity, at), at);
    }

    void recorded(Activity activity, Instant at) {
        show(activity);
        activity.campaigns()
                .forEach(campaign ->
                        duties.recorded(campaign, activity.unit(), activity.id(), lastDayOf(activity, at), at));
    }

    /// What it answered is open again.
    void withdrawn(ActivityId activity, Instant at) {
        duties.withdrawn(activity, at);
    }

    /// Everything on a public page is public itself.
    void show(Activity activity) {
        var poster = activity.plan().poster();
        if (poster != null) {
            media.show(List.of(poster));
        }
        media.show(activity.pictures().stream().map(PictureLine::media).toList());
    }

    /// A duty that it was planned for may have been answered by others too; each activity answers for itself.
    private void answer(Activity activity, AnswerState state, Instant at) {
        var duty = activity.duty();
        if (duty != null) {
            duties.answer(new AnswerDuty(duty, activity.unit(), activity.id(), state, at));
        }
    }

    private static LocalDate lastDayOf(Activity activity, Instant now) {
        return activity.lastDayOr(CampaignTime.dayOf(now));
    }
}
