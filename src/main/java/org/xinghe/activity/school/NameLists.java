package org.xinghe.activity.school;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells a list of people from other texts: three or more names in a row, or a number of an identity card. Better a
/// list of topics is asked to be written otherwise than a list of pupils is kept.
final class NameLists {

    private static final int IN_A_ROW = 3;
    private static final Pattern APART = Pattern.compile("[\\s、，,;；/|\\d.．()（）:：]+");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,4}");
    private static final Pattern IDENTITY_CARD = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Set<String> TWO =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙");
    private static final Set<Integer> ONE = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁"
                    + "任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
                    + "温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂"
                    + "成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫"
                    + "费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由㛃")
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WORDS = Set.of(
            "航天", "天文", "物理", "化学", "生物", "数学", "地理", "历史", "科学", "机器", "机器人", "人工智能", "高铁", "黄河", "黄土", "石油", "金属",
            "海洋", "水利", "云计算", "万物", "华为", "农业", "古生物", "江河", "雷达", "白天", "文化", "安全", "公开课", "成果", "应用", "明天", "国防",
            "计算机", "元素", "信息", "平台", "都可以", "时间", "全校", "门窗", "单片机", "车辆", "温室", "石墨烯", "金星", "火星", "马上", "高考", "高中",
            "高一", "高二", "高三", "初一", "初二", "初三", "初中", "华北", "方向", "方法", "方案", "强国", "智能", "印刷", "玉米", "米粒", "花卉", "海绵",
            "井盖", "路灯", "高能", "游戏", "于是", "和平", "相对论", "原子", "平方", "乐器", "南极", "简单", "利用", "应急", "项目", "向往", "施工", "国家",
            "那么", "文明", "易燃", "满天星");

    private NameLists() {}

    static boolean isOne(String text) {
        if (IDENTITY_CARD.matcher(text).find()) {
            return true;
        }
        var row = 0;
        for (var piece : APART.split(text)) {
            if (piece.isEmpty()) {
                continue;
            }
            row = isName(piece) || (row == IN_A_ROW - 1 && beginsWithName(piece))
                    ? row + 1
                    : endsWithName(piece) ? 1 : 0;
            if (row == IN_A_ROW) {
                return true;
            }
        }
        return false;
    }

    /// The words before a list stand together with its first name: 提问的有张三。
    private static boolean endsWithName(String piece) {
        return piece.length() > IN_A_ROW
                && (isName(piece.substring(piece.length() - 2)) || isName(piece.substring(piece.length() - IN_A_ROW)));
    }

    /// And those behind it with its last: 王五等同学。
    private static boolean beginsWithName(String piece) {
        return piece.length() > IN_A_ROW && (isName(piece.substring(0, 2)) || isName(piece.substring(0, IN_A_ROW)));
    }

    private static boolean isName(String piece) {
        if (!NAME.matcher(piece).matches() || WORDS.contains(piece)) {
            return false;
        }
        var length = piece.codePointCount(0, piece.length());
        var compound = length > 2 && TWO.contains(piece.substring(0, 2));
        return compound || (length <= 3 && ONE.contains(piece.codePointAt(0)));
    }
}
