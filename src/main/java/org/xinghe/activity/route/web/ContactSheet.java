package org.xinghe.activity.route.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.route.Group;
import org.xinghe.activity.route.RouteGroups;
import org.xinghe.activity.route.RouteStops;
import org.xinghe.activity.route.Stop;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.web.Words;

/// The contact sheet as a workbook: stops, groups, and whom to call.
@Component
class ContactSheet {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RouteStops stops;
    private final RouteGroups groups;
    private final RoutePages pages;
    private final RouteWords route;

    ContactSheet(RouteStops stops, RouteGroups groups, RoutePages pages, RouteWords route) {
        this.stops = stops;
        this.groups = groups;
        this.pages = pages;
        this.route = route;
    }

    ResponseEntity<byte[]> of(ActivityDetails activity, Words words) {
        var id = activity.card().id();
        var planned = stops.of(id);
        var tables = new ArrayList<SheetTable>();
        if (!planned.isEmpty()) {
            tables.add(stopTable(planned, words));
        }
        tables.add(groupTable(groups.of(id), words));
        tables.add(emergencyTable(activity, words));
        var name = ContentDisposition.attachment()
                .filename(words.say("route.contacts") + " " + activity.card().title() + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Sheets.write(tables));
    }

    private SheetTable stopTable(List<Stop> planned, Words words) {
        var columns = List.of(
                new Column(words.say("route.field.name"), 24),
                new Column(words.say("route.arrives"), 18),
                new Column(words.say("route.leaves"), 18),
                new Column(words.say("route.field.address"), 36),
                new Column(words.say("route.field.guide"), 12),
                new Column(words.say("route.field.guide-phone"), 16),
                new Column(words.say("route.field.capacity"), 12));
        return new SheetTable(
                words.say("route.stops"),
                columns,
                planned.stream()
                        .map(stop -> List.of(
                                SheetCell.text(stop.name()),
                                SheetCell.time(stop.arrivesAt()),
                                SheetCell.time(stop.leavesAt()),
                                SheetCell.text(route.place(stop)),
                                SheetCell.text(stop.guideName()),
                                SheetCell.text(stop.guidePhone()),
                                number(stop.capacity())))
                        .toList());
    }

    private static SheetTable groupTable(List<Group> formed, Words words) {
        var columns = List.of(
                new Column(words.say("route.field.group-name"), 14),
                new Column(words.say("route.field.leader"), 12),
                new Column(words.say("route.field.leader-phone"), 16),
                new Column(words.say("route.field.group-capacity"), 10),
                new Column(words.say("route.field.plate"), 14),
                new Column(words.say("route.field.seats"), 10),
                new Column(words.say("route.field.driver"), 12),
                new Column(words.say("route.field.driver-phone"), 16),
                new Column(words.say("route.insurance"), 40));
        return new SheetTable(
                words.say("route.groups"),
                columns,
                formed.stream().map(group -> cells(group, words)).toList());
    }

    private static List<SheetCell> cells(Group group, Words words) {
        var vehicle = group.vehicle();
        var insurance = RouteWords.insurance(group.insurance(), words);
        return List.of(
                SheetCell.text(group.name()),
                SheetCell.text(group.leaderName()),
                SheetCell.text(group.leaderPhone()),
                SheetCell.number(group.capacity()),
                vehicle == null ? SheetCell.blank() : SheetCell.text(vehicle.plate()),
                vehicle == null ? SheetCell.blank() : SheetCell.number(vehicle.seats()),
                vehicle == null ? SheetCell.blank() : SheetCell.text(vehicle.driverName()),
                vehicle == null ? SheetCell.blank() : SheetCell.text(vehicle.driverPhone()),
                SheetCell.text(insurance == null ? words.say("route.insurance.not") : insurance));
    }

    private SheetTable emergencyTable(ActivityDetails activity, Words words) {
        var emergency = pages.emergency(activity);
        return new SheetTable(
                words.say("route.emergency"),
                List.of(
                        new Column(words.say("route.field.emergency-name"), 16),
                        new Column(words.say("route.phone"), 18)),
                List.of(List.of(SheetCell.text(emergency.name()), SheetCell.text(emergency.phone()))));
    }

    private static SheetCell number(@Nullable Integer number) {
        return number == null ? SheetCell.blank() : SheetCell.number(number);
    }
}
