package org.xinghe.media;

/// A picture as pages show it.
///
/// @param alt what it shows, for those who do not see it; empty when nobody said
/// @param width of the largest size, upright
/// @param height of the largest size, upright
/// @param shown whether the public sees it
public record Picture(MediaId id, String caption, String alt, int width, int height, boolean shown) {

    /// Its address in a size.
    public String path(Size size) {
        return "/media/%s/%s.jpg".formatted(id, size);
    }
}
