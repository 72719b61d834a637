package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a notice says, as far as it could be read.
///
/// @param docNumber its own number, brackets as written
/// @param citedDocNumbers numbers of other documents
/// @param addressees groups of the addressee line
/// @param addresseeUnits the groups split where separate units are meant
/// @param strands the direct children of the section that lists the activities
/// @param strandCount how many there are, null without such a section
/// @param sentences the body's sentences in order
public record ReadNotice(
        @Nullable Fact<String> docNumber,
        List<Fact<String>> citedDocNumbers,
        List<Fact<String>> issuers,
        @Nullable Fact<LocalDate> issueDate,
        List<Fact<String>> addressees,
        List<Fact<String>> addresseeUnits,
        @Nullable Fact<String> title,
        @Nullable Fact<String> theme,
        @Nullable Fact<ReadPeriod> period,
        List<Section> sections,
        List<Strand> strands,
        @Nullable Integer strandCount,
        List<Deadline> deadlines,
        List<Contact> contacts,
        List<Fact<String>> attachments,
        List<Route> routes,
        List<Target> targets,
        @Nullable NamedPlaces namedPlaces,
        @Nullable Anchor anchor,
        List<Sentence> sentences,
        List<Doubt> doubts) {

    /// A period as written and as understood.
    public record ReadPeriod(
            String text,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /// A true heading.
    ///
    /// @param level 1 is the highest numbering that the text uses
    /// @param number as written, such as （一）
    public record Section(int level, String number, String title, Place place) {}

    /// One numbered part of the programme.
    ///
    /// @param items its inline items 一是…, without their number
    public record Strand(String number, String title, List<Fact<String>> items, Place place) {}

    /// @param dateISO null when it cannot be determined
    /// @param text as written, with the hour where one is given
    /// @param what what is due
    public record Deadline(@Nullable LocalDate dateISO, String text, String what, Place place, Sureness sureness) {}

    /// @param phone all numbers of the entry, fax left out
    public record Contact(
            @Nullable String unit,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            Place place,
            Sureness sureness) {}

    /// Which kinds of unit report to which office. Where the notice names none, all whom it addresses do.
    public record Route(List<String> from, String to, Place place) {}

    /// A number that the notice wants to reach.
    public record Target(TargetKind kind, long number, String text, Place place) {}

    /// What a target counts. Unlike things are never added.
    public enum TargetKind {
        EXPERTS,
        FOLLOWERS,
        VIEWS
    }

    /// Places that a sentence names for something of their own.
    ///
    /// @param open whether the list ends in 等, so that others may be meant
    public record NamedPlaces(List<String> places, boolean open, Place place) {}

    /// The day around which a campaign stands.
    ///
    /// @param ordinal the how-manieth it is, null when not said
    public record Anchor(int month, int day, @Nullable Integer ordinal, String name, Place place) {}

    /// One sentence of the body.
    ///
    /// @param section the index of the heading it stands under, -1 before the first
    public record Sentence(String text, int section, Place place) {}
}
