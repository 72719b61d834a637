package org.xinghe.activity.press.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.press.PressPlans;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Where media work shows on the pages of its activity.
@Configuration(proxyBeanMethods = false)
class PressSections {

    private static final int DESK_PLACE = 30;
    private static final int PUBLIC_PLACE = 60;

    @Bean
    static DeskSection pressAtDesk(ActivityParts parts, PressPlans plans, Templates templates) {
        return new DeskSection() {
            @Override
            public int place() {
                return DESK_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                return parts.has(activity, Part.PRESS)
                        ? Optional.of(templates.activityPressPanel(
                                shell,
                                PressPages.pathOf(activity),
                                PressPages.standing(plans.board(activity.card().id()), shell.words())))
                        : Optional.empty();
            }
        };
    }

    @Bean
    static PublicSection pressInPublic(ActivityParts parts, PressPlans plans, Templates templates) {
        return new PublicSection() {
            @Override
            public int place() {
                return PUBLIC_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                if (!parts.has(activity, Part.PRESS) || !activity.card().state().isPublic()) {
                    return Optional.empty();
                }
                var items = plans.published(activity.card().id());
                var stories = PressPages.stories(items, shell.words());
                return stories.isEmpty()
                        ? Optional.empty()
                        : Optional.of(templates.activityPressSection(
                                shell, shell.say("press.counted", stories.size(), items.size()), stories));
            }
        };
    }
}
