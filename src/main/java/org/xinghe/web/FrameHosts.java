package org.xinghe.web;

import java.util.List;

/// Hosts whose pages may stand in a frame of ours, such as a video platform's player; the content security policy names
/// them and no others. A module contributes a bean of it.
public record FrameHosts(List<String> hosts) {

    public FrameHosts {
        hosts = List.copyOf(hosts);
        hosts.stream().filter(host -> !host.matches("[a-z0-9.-]+(:\\d+)?")).forEach(host -> {
            throw new IllegalArgumentException(
                    "A host is a bare name such as player.example.org: '%s'".formatted(host));
        });
    }
}
