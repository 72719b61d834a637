package org.xinghe.portal.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.campaign.Campaigns;
import org.xinghe.web.Site;

/// What search engines ask for: where they may go, and all that is there.
@Controller
class RobotsController {

    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// The most that one sitemap may hold, less the pages that are no activities.
    private static final int MOST_ACTIVITIES = 49_000;

    private final PublishedActivities published;
    private final Campaigns campaigns;
    private final Site site;

    RobotsController(PublishedActivities published, Campaigns campaigns, Site site) {
        this.published = published;
        this.campaigns = campaigns;
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
                User-agent: *
                Disallow: /desk
                Disallow: /preferences
                Disallow: /sign-in
                Disallow: /invitations
                Sitemap: %s/sitemap.xml
                """.formatted(site.address()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SCHEMA);
        write(xml, "/", null);
        write(xml, "/activities", null);
        write(xml, "/calendar", null);
        for (var campaign : campaigns.running()) {
            write(xml, "/campaigns/" + campaign.slug(), null);
        }
        for (var activity : published.addresses(MOST_ACTIVITIES)) {
            write(xml, "/activities/" + activity.slug(), activity.changedAt());
        }
        xml.writeEndDocument();
        xml.close();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(bytes.toByteArray());
    }

    private void write(XMLStreamWriter xml, String path, @Nullable Instant changedAt) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(site.address() + path);
        xml.writeEndElement();
        if (changedAt != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(DateTimeFormatter.ISO_INSTANT.format(changedAt));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
