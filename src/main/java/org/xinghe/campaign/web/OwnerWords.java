package org.xinghe.campaign.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.Owners;
import org.xinghe.organisation.Regions;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// Who owes a duty, in words.
@Component
class OwnerWords {

    private final Regions regions;

    OwnerWords(Regions regions) {
        this.regions = regions;
    }

    /// @param units how many units that are today
    String say(Owners owners, int units, Words words) {
        var who = who(owners, words);
        return switch (owners.rule()) {
            case NOBODY -> who;
            case ISSUERS, EVERYBODY, KINDS, PLACE ->
                words.say(owners.jointly() ? "campaign.owners.jointly" : "campaign.owners.each", who, units);
        };
    }

    /// The words of a cell of the sheet, which reads them again: who, and how they share it where that is not usual.
    String cell(Owners owners, Words words) {
        var usual = owners.rule() == OwnerRule.ISSUERS || owners.rule() == OwnerRule.PLACE;
        return switch (owners.rule()) {
            case NOBODY -> "";
            case ISSUERS, EVERYBODY, KINDS, PLACE ->
                usual == owners.jointly()
                        ? who(owners, words)
                        : words.say(
                                owners.jointly() ? "campaign.cell.jointly" : "campaign.cell.each", who(owners, words));
        };
    }

    /// Who, without how many.
    String who(Owners owners, Words words) {
        return switch (owners.rule()) {
            case ISSUERS, EVERYBODY, NOBODY -> words.say("campaign.owners", owners.rule());
            case KINDS ->
                owners.kinds().stream()
                        .sorted()
                        .map(kind -> words.say("unit.kind", kind))
                        .collect(Collectors.joining(words.language() == Language.ZH ? "、" : ", "));
            case PLACE ->
                owners.region() == null
                        ? ""
                        : words.say(
                                "campaign.owners.PLACE",
                                regions.require(owners.region()).name());
        };
    }
}
