package org.xinghe.organisation;

/// What kind of organisation a unit is. Notices address kinds, duties and report routes go by kind.
public enum UnitKind {
    /// 省科协
    PROVINCE_ASSOCIATION,
    /// 省科技厅
    PROVINCE_DEPARTMENT,
    /// 市科协
    CITY_ASSOCIATION,
    /// 市科技局
    CITY_BUREAU,
    /// 县（市、区）科协
    COUNTY_ASSOCIATION,
    /// 县（市、区）科技局
    COUNTY_BUREAU,
    /// 省级学会
    SOCIETY,
    /// 省级协会
    TRADE_ASSOCIATION,
    /// 省级研究会
    RESEARCH_ASSOCIATION,
    /// 高校科协
    UNIVERSITY_ASSOCIATION,
    /// 企业科协
    ENTERPRISE_ASSOCIATION,
    /// 高等学校
    UNIVERSITY,
    /// 科研院所
    RESEARCH_INSTITUTE,
    /// 企业
    ENTERPRISE,
    /// 中小学校
    SCHOOL,
    /// 科普基地
    SCIENCE_BASE,
    /// 媒体
    MEDIA,
    /// 其他
    OTHER
}
