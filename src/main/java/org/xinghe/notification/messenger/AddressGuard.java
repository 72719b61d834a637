package org.xinghe.notification.messenger;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets nobody make our server speak to what only our server reaches: a messenger is at a public https address, unless
/// the settings name its host.
@Component
class AddressGuard {

    private static final int LONGEST = 500;

    private final MessengerSettings settings;

    AddressGuard(MessengerSettings settings) {
        this.settings = settings;
    }

    /// An address that may be spoken to at this moment.
    ///
    /// @param host the address of its name, looked up and judged; the connection goes there and nowhere else
    record Checked(URI uri, InetAddress host) {}

    /// What is wrong with an address as it is written, null when nothing is. Names are looked up only when something is
    /// sent: what a name leads to may change.
    @Nullable
    AddressFault faultOf(String address) {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException _) {
            return AddressFault.NOT_AN_ADDRESS;
        }
        var host = uri.getHost();
        if (host == null || uri.getScheme() == null || uri.getUserInfo() != null || address.length() > LONGEST) {
            return AddressFault.NOT_AN_ADDRESS;
        }
        var secure = uri.getScheme().equalsIgnoreCase("https");
        if (!secure && !(uri.getScheme().equalsIgnoreCase("http") && settings.isPrivate(host))) {
            return AddressFault.NOT_HTTPS;
        }
        return isLiteral(host) && !settings.isPrivate(host) && isInside(lookedUp(host)) ? AddressFault.INSIDE : null;
    }

    /// Looks the name up and judges where it leads.
    Checked check(String address) throws UnknownHostException, ForbiddenAddress {
        var fault = faultOf(address);
        if (fault != null) {
            throw new ForbiddenAddress(fault, address);
        }
        var uri = URI.create(address.strip());
        var host = String.valueOf(uri.getHost());
        var found = InetAddress.getAllByName(bare(host));
        if (!settings.isPrivate(host) && Arrays.stream(found).anyMatch(AddressGuard::isInside)) {
            throw new ForbiddenAddress(AddressFault.INSIDE, address);
        }
        return new Checked(uri, found[0]);
    }

    /// Whether an address lies in our own machine or network, or in none at all.
    static boolean isInside(@Nullable InetAddress address) {
        if (address == null) {
            return true;
        }
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return switch (address) {
            case Inet4Address four -> isInside(four.getAddress());
            case Inet6Address six -> isInsideOfSix(six.getAddress());
            default -> true;
        };
    }

    /// What IANA keeps for no public use: RFC 6890.
    private static boolean isInside(byte[] four) {
        var first = four[0] & 0xff;
        var second = four[1] & 0xff;
        return first == 0
                || first == 10
                || first == 127
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 169 && second == 254)
                || (first == 172 && (second & 0xf0) == 16)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (four[2] == 0 || four[2] == 2))
                || (first == 198 && (second & 0xfe) == 18)
                || (first == 198 && second == 51 && four[2] == 100)
                || (first == 203 && second == 0 && four[2] == 113)
                || first >= 240;
    }

    /// Unique local addresses, and the ways to write an address of version 4 in one of version 6.
    private static boolean isInsideOfSix(byte[] six) {
        if ((six[0] & 0xfe) == 0xfc) {
            return true;
        }
        if ((six[0] & 0xff) == 0x20 && six[1] == 0x02) {
            return isInside(Arrays.copyOfRange(six, 2, 6));
        }
        var translated = (six[0] & 0xff) == 0x00
                && (six[1] & 0xff) == 0x64
                && (six[2] & 0xff) == 0xff
                && (six[3] & 0xff) == 0x9b;
        var zeros = true;
        for (var place = 0; place < 10; place++) {
            zeros &= six[place] == 0;
        }
        return (translated || zeros) && isInside(Arrays.copyOfRange(six, 12, 16));
    }

    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+|0[xX][0-9a-fA-F]+|[0-9]+");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static @Nullable InetAddress lookedUp(String literal) {
        try {
            return InetAddress.getByName(bare(literal));
        } catch (UnknownHostException _) {
            return null;
        }
    }
}
