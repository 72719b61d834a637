package org.xinghe.portal.web;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/// Halls full of nobody: an evening sky, a stage, rows of heads.
final class DrawnScenes {

    private DrawnScenes() {}

    static byte[] jpeg(long seed) {
        var chance = new SplittableRandom(seed * 7919 + 17);
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var hue = (float) chance.nextDouble();
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.55f, 0.45f), 0, 800, Color.getHSBColor(hue + 0.1f, 0.3f, 0.9f)));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(Color.getHSBColor(hue, 0.15f, 0.97f));
        pen.fillRoundRect(250 + chance.nextInt(150), 120, 520, 280, 20, 20);
        for (var row = 0; row < 5; row++) {
            pen.setColor(Color.getHSBColor(hue + 0.05f, 0.5f, 0.5f - 0.08f * row));
            var size = 60 + 26 * row;
            for (var x = -chance.nextInt(size); x < 1200; x += size + 14) {
                var y = 470 + 70 * row + chance.nextInt(18);
                pen.fill(new Ellipse2D.Double(x, y, size * 0.62, size * 0.72));
                pen.fill(new Ellipse2D.Double(x - size * 0.2, y + size * 0.6, size, size));
            }
        }
        pen.dispose();
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", written);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return written.toByteArray();
    }
}
