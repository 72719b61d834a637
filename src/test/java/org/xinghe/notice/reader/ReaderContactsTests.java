package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xinghe.notice.reader.ReaderTexts.contacts;
import static org.xinghe.notice.reader.ReaderTexts.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinghe.notice.reader.ReadNotice.Contact;

/// Whom to ring: each layout of contacts in a text of our own.
class ReaderContactsTests {

    @Test
    void cellsOfATableSpeakInPairs() {
        assertThat(contacts("联系人\t李望舒\t联系电话\t0351-5550101\n联系人 | 陈若木 | 电话 | 0351-5550103"))
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("李望舒", "0351-5550101"), tuple("陈若木", "0351-5550103"));
    }

    @Test
    void aTableOfContactsGivesOneContactARow() {
        assertThat(
                        contacts(
                                "序号\t单位\t联系人\t电话\t邮箱\n1\t宣传调研部\t李望舒\t0351-5550101\ta@example.com\n2\t人才处\t陈若木\t0351-5550103\tb@example.com\n请按时报送。"))
                .extracting(Contact::unit, Contact::name, Contact::phone, Contact::email)
                .containsExactly(
                        tuple("宣传调研部", "李望舒", "0351-5550101", "a@example.com"),
                        tuple("人才处", "陈若木", "0351-5550103", "b@example.com"));
    }

    @Test
    void aTableThatWasFlattenedToSpacesReadsTheSame() {
        assertThat(contacts("单位  联系人  电话\n宣传调研部  李望舒  0351-5550101\n人才处  陈若木  0351-5550103"))
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(tuple("宣传调研部", "李望舒", "0351-5550101"), tuple("人才处", "陈若木", "0351-5550103"));
    }

    @Test
    void twoColumnsThatWereFlattenedKeepTheirUnits() {
        assertThat(contacts(
                        "宣传调研部        人才处\n联系人：李望舒               联系人：陈若木\n电 话：0351-5550101         电 话：0351-5550103"))
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(tuple("宣传调研部", "李望舒", "0351-5550101"), tuple("人才处", "陈若木", "0351-5550103"));
    }

    @Test
    void namesLineByLineAndNumbersLineByLineBelongTogetherInOrder() {
        assertThat(
                        contacts(
                                "宣传调研部 学会部\n联系人：李望舒\n联系人：周启明\n电 话：0351-5550101\n电 话：0351-5550102\n人才处\n联系人：陈若木\n联系电话：0351-5550103"))
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(
                        tuple("宣传调研部", "李望舒", "0351-5550101"),
                        tuple("学会部", "周启明", "0351-5550102"),
                        tuple("人才处", "陈若木", "0351-5550103"));
    }

    @ParameterizedTest
    @CsvSource({
        "未尽事宜请联系李老师，电话：0351-5550101。, 李老师, 0351-5550101",
        "报名请于5月20日前完成，联系人张三，电话0351-5550101。, 张三, 0351-5550101",
        "有问题请与张三联系（电话：0351-5550101）。, 张三, 0351-5550101",
        "将回执报市科协（联系人：王五，0351-5550166）。, 王五, 0351-5550166",
        "3.联系人：桂老师，联系电话：6182009。, 桂老师, 6182009",
        "活动咨询请拨打0351-5550111（转801）。, , 0351-5550111（转801）"
    })
    void somebodyInASentenceIsFound(String sentence, String name, String phone) {
        assertThat(contacts(sentence)).extracting(Contact::name, Contact::phone).containsExactly(tuple(name, phone));
    }

    @Test
    void aUnitInASentenceLosesItsVerb() {
        assertThat(contacts("请将回执报市科协普及部（联系人：王五，0351-5550166）。"))
                .extracting(Contact::unit)
                .containsExactly("市科协普及部");
    }

    @Test
    void peopleWithoutLabelsFollowTheHeadingOfContacts() {
        assertThat(contacts("四、联系方式\n张老师 0351-5550188\n普及部 李老师 13900000002\n王工（0351）5550177"))
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(
                        tuple(null, "张老师", "0351-5550188"),
                        tuple("普及部", "李老师", "13900000002"),
                        tuple(null, "王工", "（0351）5550177"));
    }

    @Test
    void peopleBesideTheirUnitShareTheNumbersBelow() {
        assertThat(
                        contacts(
                                "办公室联系方式：\n政策体改司 许甲军 刘乙新\n联系电话：010-55550001 55550002\n传 真：55550003\n宣教局 曾丙立\n联系电话：010-55550004"))
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(
                        tuple("政策体改司", "许甲军", "010-55550001"),
                        tuple("政策体改司", "刘乙新", "55550002"),
                        tuple("宣教局", "曾丙立", "010-55550004"));
    }

    @Test
    void aNumberMayStandBeforeItsName() {
        assertThat(contacts("联系电话（传真）：0351-5550101\n电子邮箱：a@example.com\n联系人：顾梅某"))
                .extracting(Contact::name, Contact::phone, Contact::email)
                .containsExactly(tuple("顾梅某", "0351-5550101", "a@example.com"));
    }

    @Test
    void severalPeopleBehindOneLabelAreSeveralContacts() {
        assertThat(contacts("联系人及电话：张三 0351-5550101；李四 0351-5550102"))
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("张三", "0351-5550101"), tuple("李四", "0351-5550102"));
    }

    @Test
    void slashesPostcodesAndHiddenMailAreToldApart() {
        assertThat(contacts("联系人：张三  电话：0351-5550101/5550102  邮编：030001  邮箱：a(at)example.com  传真：0351-5550109"))
                .extracting(Contact::name, Contact::phone, Contact::email)
                .containsExactly(tuple("张三", "0351-5550101 5550102", "a@example.com"));
    }

    @Test
    void whoIsNamedBelowTheDateCountsAndTheHotlineOfThePageDoesNot() {
        var text = "关于开展样例活动的通知\n各有关单位：\n请认真组织。\n样例省科学技术协会\n2019年5月9日\n%s";

        assertThat(read(text.formatted("（联系人：张三，电话：0351-5550101）")).contacts())
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("张三", "0351-5550101"));
        assertThat(read(text.formatted("网站客服电话：400-123-4567\n工作时间：周一至周五")).contacts())
                .isEmpty();
    }
}
