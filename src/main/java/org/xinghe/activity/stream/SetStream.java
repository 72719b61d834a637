package org.xinghe.activity.stream;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The addresses of a stream as they were typed; an empty one is none.
public record SetStream(String link, String embed, String replay) {

    private static final int LONGEST = 500;

    public SetStream {
        link = link.strip();
        embed = embed.strip();
        replay = replay.strip();
    }

    /// What is wrong with them; the words stand under `stream.refused.<FAULT>`.
    public enum Fault {
        LINK_WRONG,
        EMBED_WRONG,
        /// The operator did not name this host as one whose pages may stand in ours.
        EMBED_HOST_NOT_ALLOWED,
        REPLAY_WRONG
    }

    List<Fault> faults(List<String> hosts) {
        var faults = new ArrayList<Fault>();
        if (!isSecureOrNone(link)) {
            faults.add(Fault.LINK_WRONG);
        }
        if (!isSecureOrNone(replay)) {
            faults.add(Fault.REPLAY_WRONG);
        }
        if (!isSecureOrNone(embed)) {
            faults.add(Fault.EMBED_WRONG);
        } else if (!embed.isEmpty()
                && authorityOf(embed).filter(hosts::contains).isEmpty()) {
            faults.add(Fault.EMBED_HOST_NOT_ALLOWED);
        }
        return faults;
    }

    private static boolean isSecureOrNone(String address) {
        return address.isEmpty()
                || (address.length() <= LONGEST && authorityOf(address).isPresent());
    }

    /// Host and port, as a list of hosts names them; without anybody's name or password.
    private static Optional<String> authorityOf(String address) {
        try {
            var read = new URI(address);
            return "https".equals(read.getScheme()) && read.getHost() != null && read.getUserInfo() == null
                    ? Optional.of(read.getAuthority().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
