package org.xinghe.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the operator says about the site: the slots of the footer (政府网站发展指引, 国办发〔2017〕47号) and its own address.
///
/// @param name the name in the masthead
/// @param address the public address, without a slash at the end, for links in feeds and mails
/// @param host the organisation that runs it (主办单位)
/// @param contact how to reach it
/// @param siteCode 网站标识码
/// @param icp the ICP record number, linked to the ministry's register
/// @param publicSecurity the public-security record number
@ConfigurationProperties("xinghe.site")
public record Site(
        @DefaultValue("星河") String name,
        @DefaultValue("http://localhost:8080") String address,
        @Nullable String host,
        @Nullable String contact,
        @Nullable String siteCode,
        @Nullable String icp,
        @Nullable String publicSecurity) {

    public Site {
        if (address.endsWith("/")) {
            throw new IllegalArgumentException("xinghe.site.address must not end with a slash: " + address);
        }
    }
}
