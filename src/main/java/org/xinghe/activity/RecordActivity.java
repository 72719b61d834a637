package org.xinghe.activity;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.media.MediaId;

/// What was held, as its unit puts it on record. People on site, online viewers, science workers and volunteers are
/// different figures: they are never added to each other.
///
/// @param onSite person-times on site, null when nobody was to come
/// @param online viewers online, null when it was not shown there
/// @param pressLinks addresses of what others published about it
public record RecordActivity(
        @Nullable Integer onSite,
        @Nullable CountingMethod onSiteMethod,
        @Nullable Integer online,
        @Nullable CountingMethod onlineMethod,
        int scienceWorkers,
        int volunteers,
        String text,
        List<MediaId> pictures,
        List<String> pressLinks) {

    public RecordActivity {
        text = text.strip();
        pictures = List.copyOf(pictures);
        pressLinks = List.copyOf(pressLinks);
        Stream.of(onSite == null ? 0 : onSite, online == null ? 0 : online, scienceWorkers, volunteers)
                .filter(figure -> figure < 0)
                .forEach(figure -> {
                    throw new IllegalArgumentException("Nobody counts %d people".formatted(figure));
                });
        pressLinks.stream().filter(link -> !isWebAddress(link)).forEach(link -> {
            throw new IllegalArgumentException("A press link is an http or https address: '%s'".formatted(link));
        });
    }

    /// Whether a text is an address that a browser may follow.
    public static boolean isWebAddress(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
