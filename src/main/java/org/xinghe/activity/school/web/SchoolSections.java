package org.xinghe.activity.school.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.school.SchoolTalks;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Where talks in schools show on the pages of their activity.
@Configuration(proxyBeanMethods = false)
class SchoolSections {

    private static final int PLACE = 10;

    @Bean
    static DeskSection schoolsAtDesk(ActivityParts parts, SchoolTalks talks, Templates templates) {
        return new DeskSection() {
            @Override
            public int place() {
                return PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                return parts.has(activity, Part.SCHOOLS)
                        ? Optional.of(templates.activitySchoolPanel(
                                shell,
                                SchoolBoardPages.pathOf(activity),
                                SchoolBoardPages.standing(
                                        talks.board(activity.card().id()), shell.words())))
                        : Optional.empty();
            }
        };
    }

    @Bean
    static PublicSection schoolsInPublic(ActivityParts parts, Templates templates) {
        return new PublicSection() {
            @Override
            public int place() {
                return PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                return parts.has(activity, Part.SCHOOLS) && SchoolTalks.isOpen(activity)
                        ? Optional.of(templates.activitySchoolSection(
                                shell, "/activities/" + activity.card().slug()))
                        : Optional.empty();
            }
        };
    }
}
