package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.ReadNotice.Route;

/// Which kinds of unit report where: 各市科协、省级学会报送山西省科协宣传调研部.
final class RouteRules {

    private static final Pattern CLAUSE = Pattern.compile("[^,。;]+");
    private static final Pattern ROUTE = Pattern.compile(
            "^(?:请|其中)?(.{2,60}?)(?:将.{1,30}?|统一|分别|材料)?(?:报送|上报|寄送|报|送|发送)(?:至|到|给|往)?([\\p{IsHan}]{2,30}(?:部|处|科|室|办公室|中心|办|院|局|厅|司|科协|学会))$");
    private static final Pattern KIND = Pattern.compile("^各?.*(?:科协|科技局|学会|协会|研究会|学院|高校|企业|单位|部门|局|厅|委|基地|院所)$");

    private RouteRules() {}

    static List<Route> routes(Blocks blocks) {
        var routes = new ArrayList<Route>();
        for (var line : blocks.body()) {
            var clause = CLAUSE.matcher(line.plain());
            while (clause.find()) {
                var part = line.part(clause.start(), clause.end());
                var found = ROUTE.matcher(part.plain());
                if (found.matches()) {
                    var from = List.of(part.text().substring(0, found.end(1)).split("、"));
                    if (from.stream()
                            .allMatch(
                                    kind -> KIND.matcher(Characters.plain(kind)).matches())) {
                        routes.add(new Route(from, part.text().substring(found.start(2), found.end(2)), part.place()));
                    }
                }
            }
        }
        return routes;
    }
}
