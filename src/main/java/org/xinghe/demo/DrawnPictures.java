package org.xinghe.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/// Draws the pictures of the story: hills under a river of stars, each different and none of anybody.
final class DrawnPictures {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final Color[][] SKIES = {
        {new Color(0x14213d), new Color(0x3a506b)},
        {new Color(0x2b2d42), new Color(0xef8354)},
        {new Color(0x1d3557), new Color(0xa8dadc)},
        {new Color(0x22223b), new Color(0xc9ada7)},
        {new Color(0x0b3c49), new Color(0xf2d0a4)},
        {new Color(0x3d348b), new Color(0xf7b801)},
        {new Color(0x283618), new Color(0xdda15e)},
        {new Color(0x355070), new Color(0xe56b6f)},
        {new Color(0x10002b), new Color(0x9d4edd)},
        {new Color(0x003049), new Color(0x669bbc)},
        {new Color(0x2f3e46), new Color(0xcad2c5)},
        {new Color(0x5f0f40), new Color(0xfb8b24)},
    };

    private DrawnPictures() {}

    /// A JPEG of 960 × 640, the same for the same seed.
    static byte[] jpeg(long seed) {
        var random = new SplittableRandom(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var sky = SKIES[random.nextInt(SKIES.length)];
        pen.setPaint(new GradientPaint(0, 0, sky[0], 0, HEIGHT, sky[1]));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawStars(pen, random);
        drawMoon(pen, random);
        var ridges = 3 + random.nextInt(3);
        for (var ridge = 0; ridge < ridges; ridge++) {
            drawRidge(pen, random, ridge, sky[0]);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void drawStars(Graphics2D pen, RandomGenerator random) {
        for (var star = 0; star < 160; star++) {
            var size = 1 + random.nextDouble() * random.nextDouble() * 5;
            pen.setColor(new Color(255, 250, 235, 90 + random.nextInt(160)));
            var along = random.nextDouble();
            var x = along * WIDTH;
            var y = (0.45 - 0.3 * along + random.nextGaussian() * 0.12) * HEIGHT;
            pen.fill(new Ellipse2D.Double(x, y, size, size));
        }
    }

    private static void drawMoon(Graphics2D pen, RandomGenerator random) {
        var size = 30 + random.nextDouble() * 110;
        pen.setColor(new Color(255, 244, 214, 120 + random.nextInt(120)));
        pen.fill(new Ellipse2D.Double(
                (0.1 + 0.75 * random.nextDouble()) * WIDTH, (0.06 + 0.3 * random.nextDouble()) * HEIGHT, size, size));
    }

    private static void drawRidge(Graphics2D pen, RandomGenerator random, int ridge, Color base) {
        var path = new Path2D.Double();
        var level = HEIGHT * (0.58 + 0.1 * ridge);
        path.moveTo(0, HEIGHT);
        path.lineTo(0, level);
        var phase = random.nextDouble() * 6;
        var steepness = 15 + random.nextDouble() * 60;
        var width = 90 + random.nextDouble() * 160;
        for (var x = 0; x <= WIDTH; x += 20) {
            var wave = Math.sin(phase + x / width) * steepness + Math.sin(phase * 2 + x / 61.0) * 14;
            path.lineTo(x, level + wave);
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        var shade = 1 - 0.17 * ridge;
        pen.setColor(new Color(
                (int) (base.getRed() * shade * 0.9), (int) (base.getGreen() * shade), (int) (base.getBlue() * shade)));
        pen.fill(path);
        pen.setColor(new Color(255, 255, 255, 25));
        pen.setStroke(new BasicStroke(2));
        pen.draw(path);
    }
}
