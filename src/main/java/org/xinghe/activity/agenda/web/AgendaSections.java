package org.xinghe.activity.agenda.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.kind.Part;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Where an agenda shows on the pages of its activity.
@Configuration(proxyBeanMethods = false)
class AgendaSections {

    private static final int DESK_PLACE = 5;
    private static final int PUBLIC_PLACE = 20;

    @Bean
    static DeskSection agendaAtDesk(ActivityParts parts, AgendaPages pages, Templates templates) {
        return new DeskSection() {
            @Override
            public int place() {
                return DESK_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                return parts.has(activity, Part.AGENDA)
                        ? Optional.of(templates.activityAgendaPanel(
                                shell, AgendaPages.pathOf(activity), pages.open(activity, shell.words())))
                        : Optional.empty();
            }
        };
    }

    @Bean
    static PublicSection agendaInPublic(ActivityParts parts, AgendaPages pages, Templates templates) {
        return new PublicSection() {
            @Override
            public int place() {
                return PUBLIC_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                if (!parts.has(activity, Part.AGENDA)) {
                    return Optional.empty();
                }
                var page = pages.open(activity, shell.words());
                return page.sessions().isEmpty()
                        ? Optional.empty()
                        : Optional.of(templates.activityAgendaSection(shell, page));
            }
        };
    }
}
