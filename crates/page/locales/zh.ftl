# SPDX-License-Identifier: EUPL-1.2
# Chinese (simplified). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

page-skip = 跳到正文
page-languages = 语言
page-navigation = 菜单
page-crumbs = 您在这里
page-sign-out = 退出登录
page-demonstration = 这是演示。人物和预约都是虚构的。
page-footer-sentence = 一条线，从第一句话到答案。
page-optional = 可不填
page-error = 错误：
page-errors-title = 有 { $count } 处需要改一下
page-today = 今天
page-tomorrow = 明天
page-yesterday = 昨天
page-at = 时间
page-chosen = 已选
page-thread-past = 您告诉我们的
page-thread-to-come = 接下来
page-thread-done = 已完成
page-thread-place = 第 { $now } 步，共 { $all } 步
page-table-empty = 这里还没有内容。
page-pages = 页码
page-pages-before = 上一页
page-pages-after = 下一页
page-pages-now = 第 { $now } 页，共 { $last } 页
page-home = 回到首页
page-back = 返回

# What is wrong with a field
page-field-empty = 请写下您的回答。
page-field-choose = 请选一个回答。
page-field-too-long = 文字太长。最多 { $max } 个字符。
page-field-email = 这个电子邮箱好像不对。例如：nome@esempio.it
page-field-phone = 这个号码好像不对。只写数字和空格。
page-field-number = 请写一个数字。
page-field-date = 没有这个日期。

# When something does not work
page-problem-invalid = 您写的内容有地方不对
    .body = 请返回检查您的回答。
page-problem-malformed = 我们没能读懂这个请求
    .body = 页面打开太久，或者链接不完整，都会这样。请重新开始，只要几分钟。
page-problem-not-found = 没有这个页面
    .body = 可能链接旧了，或者网址少了一个字母。从首页可以找到所有服务。
page-problem-sign-in = 请先登录
    .body = 这个页面只供服务点的工作人员使用。
page-problem-foreign = 这个请求来自别的网站
    .body = 为了您的安全，我们拦住了它。没有保存任何内容。请从这里打开页面再试一次。
page-problem-conflict = 这段时间里内容有了变化
    .body = 没有保存任何内容。请返回看看现在的情况。
page-problem-gone = 这个页面已过期
    .body = 为了保护您写的内容，打开太久的页面会自动关闭。请重新开始，只要几分钟。
page-problem-too-large = 您写的内容太多了
    .body = 请缩短文字再试一次。没有保存任何内容。
page-problem-too-many = 尝试次数太多
    .body = 请等几分钟再试。如果很急，请打电话给服务点。
page-problem-fault = 出故障了，是我们的错
    .body = 不会留下只存了一半的内容。请稍后再试。如果很急，请打电话给服务点。
page-problem-unavailable = 服务暂时停用
    .body = 不会留下只存了一半的内容。请过几分钟再试。如果很急，请打电话给服务点。
page-problem-disk-full = 没有空间保存了
    .body = 不会留下只存了一半的内容。请打电话给服务点：管理网站的人需要腾出空间。
page-problem-read-only = 现在什么都不能保存
    .body = 不会留下只存了一半的内容。请打电话给服务点：管理网站的人需要检查磁盘。
page-problem-destroyed = 这些数据已经没有了
    .body = 已按法律要求永久删除。
page-problem-method = 这个页面要用别的方式打开
    .body = 您可能刷新了一个已经提交的页面。请重新开始。
page-problem-code = 代码 { $status }
page-exit = 马上离开
