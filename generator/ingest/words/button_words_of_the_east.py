"""The words on buttons of pages in Chinese and Japanese, which stand there in rows with spaces between.

Data only; `furniture.py` applies it.
"""

from __future__ import annotations

BUTTONS_OF_THE_EAST = frozenset(
    "微博 新浪微博 腾讯微博 騰訊微博 微信 易信 qq qq空间 qq好友 qq群 微信好友 朋友圈 微信朋友圈 人人网 "
    "开心网 豆瓣网 百度贴吧 分享到 分享至 分享給 分享给 分享本文 分享文章 我要分享 一键分享 转发到 "
    "轉發 轉寄 友善列印 列印 打印 打印本页 打印本文 打印文章 复制链接 複製連結 复制网址 加入收藏 "
    "收藏本文 收藏文章 扫一扫 掃一掃 字号 字號 字体 字體 字级 字級 字体大小 字體大小 缩小字体 放大字体 "
    "縮小字體 放大字體 放大字 缩小字 我要评论 我要評論 我要纠错 我要反馈 我要投诉 我有话说 网友评论 "
    "網友評論 查看评论 发表评论 发布评论 參與評論 参与评论 写评论 隐藏边栏 返回顶部 回到顶部 关闭窗口 "
    "關閉視窗 关闭本页 手机阅读 手机看新闻 听新闻 语音播报 朗读全文 聽新聞 シェアする ツイートする "
    "ツイート ブックマークする 印刷する 保存する 文字サイズ フォローする".split()
)
"""Words that are on buttons and nowhere else, also alone."""
BESIDE_BUTTONS_OF_THE_EAST = BUTTONS_OF_THE_EAST | frozenset(
    "收藏 评论 評論 留言 跟贴 回复 更多 大 中 小 特大 超大 较大 默认 标准 赞 讚 踩 赏 打赏 点赞 點讚 "
    "转发 关注 關注 放大 缩小 縮小 关闭 關閉 返回 顶部 朗读 繁体 简体 繁 简 a a+ a- t + - 好友 和 到 "
    "至 条 登录 注册 举报 分享 facebook line twitter x weibo wechat email 手机版 投稿 纠错 反馈 收听 "
    "纯净模式 打开 app 保存 印刷 コメント 共有 ブックマーク メール f".split()
)
"""The same with those that may stand between them, each of which may be another word elsewhere."""
