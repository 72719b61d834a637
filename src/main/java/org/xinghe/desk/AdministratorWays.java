package org.xinghe.desk;

import java.util.List;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.web.Words;

/// What an administrator does and where.
final class AdministratorWays {

    private AdministratorWays() {}

    static List<DeskPage.Way> of(AdministratorRole role, Words words) {
        return switch (role) {
            case SYSTEM ->
                List.of(
                        way("units", "/desk/units", words),
                        way("import", "/desk/units/import", words),
                        way("people", "/desk/people", words),
                        way("see-administrators", "/desk/administrators", words));
            case SECURITY ->
                List.of(way("help", "/desk/people", words), way("administrators", "/desk/administrators", words));
            case AUDIT ->
                List.of(way("history", "/desk/history", words), way("proof", "/desk/history?proof=yes", words));
        };
    }

    private static DeskPage.Way way(String key, String href, Words words) {
        return new DeskPage.Way(words.say("desk.way." + key), words.say("desk.way." + key + ".hint"), href);
    }
}
