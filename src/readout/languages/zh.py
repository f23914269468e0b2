"""Chinese, as far as a page's furniture is concerned."""

from readout.languages import LanguageData
from readout.languages.promos.zh import PROMOS

DATA = LanguageData(
    code="zh",
    promos=PROMOS,
    related=("相关阅读", "相关新闻", "延伸阅读", "更多新闻", "相關新聞", "延伸閱讀", "阅读更多"),
    widget=("分享", "打印", "评论", "广告", "收藏", "点赞", "责任编辑", "分享到", "微信", "微博"),
    adverts=("广告", "廣告"),
    legal=("版权所有", "版權所有", "©", "免责声明", "未经授权"),
    bio=("作者简介", "关于作者"),
    published=("发布时间", "发表于", "更新时间", "来源"),
)  # fmt: skip
