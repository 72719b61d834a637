package org.xinghe.activity.stream;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which streams may be shown inside of our own pages.
///
/// @param hosts bare names of hosts such as `player.example.org`; with none, streams are linked and never framed
@ConfigurationProperties("xinghe.stream")
record StreamSettings(@DefaultValue List<String> hosts) {

    StreamSettings {
        hosts = List.copyOf(hosts);
    }
}
