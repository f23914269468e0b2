"""Chinese, as far as a page's furniture is concerned."""

from readout.languages import LanguageData
from readout.languages.promos.zh import PROMOS

DATA = LanguageData(
    code="zh",
    promos=PROMOS,
    related=("相关阅读", "相关新闻", "延伸阅读", "更多新闻", "相關新聞", "延伸閱讀", "阅读更多"),
    widget=("分享", "打印", "评论", "广告", "收藏", "点赞", "分享到", "微信", "微博", "收听", "分享到朋友圈"),
    adverts=("广告", "廣告"),
    legal=("版权所有", "版權所有", "©", "免责声明", "未经授权"),
    bio=("作者简介", "关于作者"),
    published=("发布时间", "发表于", "更新时间", "發布時間"),
    credits=("图片来源", "圖片來源", "供图", "摄影", "攝影", "图", "▲", "图为"),
    sources=("来源", "來源", "原标题", "責任編輯", "编辑", "原載"),
    reading_time=("阅读时间", "閱讀時間", "阅读需"),
    disclaims=("版权", "版權", "未经授权", "未經授權", "不得转载", "請勿轉載", "请勿转载", "转载请", "轉載請", "不代表本", "免责声明", "责任编辑", "責任編輯", "校对", "核稿", "原标题", "原創內容", "原创内容"),
    comments=("评论", "評論", "留言", "精选留言", "網友留言", "网友评论", "热门评论"),
)  # fmt: skip
