# SPDX-License-Identifier: EUPL-1.2
# Chinese (simplified). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

door-home = 首页
door-next = 下一步
door-change = 修改
door-choose = 选择
door-yes = 是
door-no = 否
door-rather-not = 我不想说
door-number-range = 请写 { $min } 到 { $max } 之间的数字。
door-free = 免费
door-cost = 费用 { $euro } 欧元
door-example = 有些信息只是示例：去之前请先打电话。
door-example-hours = 开放时间只是示例。
door-when = { $day }，{ $time }
door-begin = 告诉我您遇到了什么事
door-begin-again = 重新开始
door-book = 预约

# The thread
door-thread-ask = 遇到了什么事
door-thread-questions = 几个问题
door-thread-results = 谁能帮您
door-thread-place = 地点
door-thread-time = 时间
door-thread-reason = 原因
door-thread-person = 您是谁
door-thread-summary = 检查
door-thread-done = 我们等您来
door-thread-answered = { $count ->
    [0] 还没有回答
   *[other] { $count } 个回答
}

# First page
door-ask-title = 您遇到了什么事？
door-ask-description = 在您住的市镇（Comune）找到能帮您的人。免费，不用姓名，不用注册。
door-ask-lead = 选出最能说明您情况的词。我们告诉您谁能帮您、在哪里、什么时候。免费。我们不问您的名字。
door-ask-needs = 选一个或几个词
door-ask-more = 其他
door-ask-need-missing = 请至少选一个词。
door-ask-town = 您住在哪里？
door-ask-town-hint = 用字母写您住的市镇（Comune）的名字，跟证件上一样。每个市镇都有自己的服务点。
door-ask-town-missing = 请写您住的市镇（Comune）。
door-ask-town-unknown = 我们找不到这个市镇。请检查写法，或者点“我住在别的市镇”。
door-ask-town-several = 有几个市镇的名字这样开头。请点您的那个。
door-ask-town-elsewhere = 我住在别的市镇
door-danger = 您现在有危险吗？请马上打电话。
door-other-ways = 其他查找方式
door-search-link = 用自己的话查找
door-services-link = 所有服务
door-towns-link = 您的市镇
door-bodies-link = 谁在这里工作

# Questions
door-questions-title = 几个问题
door-questions-lead = 这些问题帮我们找到适合您的帮助。您愿意才回答。
door-questions-skip = 跳过，直接看谁能帮我

# Results
door-results-title = 这些地方能帮您
door-results-lead = { $count ->
    [1] 我们为您找到 1 项服务。
   *[other] 我们为您找到 { $count } 项服务。最合适的排在最前面。
}
door-results-others = 再看 { $count } 项服务
door-results-near = { $count } 项不适合您的服务，以及原因
door-results-sharpen = 再回答几个问题
door-results-change = 改换词语或市镇
door-children-first = 有孩子和您一起住：我们会告诉服务点，让他们马上考虑到这一点。
door-result-needs = 可以帮您：{ $needs }。
door-result-perhaps = 这要看一件您还没告诉我们的事。{ $question }
door-result-remote = { $desk }，不用出门
door-result-place = { $place }，距离大约 { $km } 公里
door-result-next = 最早的空位：{ $day }，{ $time }
door-result-walk-in = 不用预约就可以去
door-result-bring = 请带上：{ $documents }
door-instead = 可以试试：{ $service }
door-outside-title = 您由另一个地区负责
door-outside-site = 打开网站
door-nothing-title = 这方面还没有服务
door-nothing-lead = 这不是您的错。您还是可以找人谈谈。
door-nothing-kept = 我们记下了这里缺少这种帮助，没有记您的名字。规划服务的人会看到。
door-nothing-contact = 这里有人听您说，和您一起找办法。

# Booking
door-place-title = 您想去哪里？
door-place-missing = 请选一个服务点。
door-time-title = 您想什么时候来？
door-time-earlier = 前几天
door-time-later = 后几天
door-time-first = 去看最早的空位：{ $day }
door-time-empty-title = 这几天没有空位
door-time-empty = 看看后面几天，或者打电话：有时会空出位子。
door-time-taken = 刚刚有人约了这个时间。其他空位在这里。
door-time-gone = 这个时间不能再预约了。其他空位在这里。
door-time-choose = 请选一个时间。
door-time-phone = 想直接说话？请打电话。
door-reason-title = 您为什么来？
door-reason-lead = 写几个字就够了。只有接待您的机构的工作人员能看到。
door-reason-needs = 您想谈什么？
door-note = 您想先告诉我们什么吗？
door-note-hint = 例如：我带一个小孩来，我不能爬楼梯。
door-note-children = 有未成年子女
door-person-title = 我们等的是谁？
door-person-lead = 这些信息只用于您的预约。
door-name = 您叫什么名字？
door-name-hint = 只写名，不写姓也可以。
door-name-missing = 请写我们怎么称呼您。
door-phone = 电话
door-phone-hint = 有变化时好通知您。您也可以只留电子邮箱。
door-email = 电子邮箱
door-contact-missing = 请留一个电话或电子邮箱：有变化时我们好通知您。
door-mode = 您想怎样和我们谈？
door-mode-on-site = 去服务点当面谈
door-mode-online = 在家视频
door-mode-phone = 打电话
door-mode-home = 到您家里
door-summary-title = 都对吗？
door-summary-lead = 检查一下，再点“确认”。现在还可以修改。
door-summary-privacy = 您的信息已经加锁。只有接待您的机构的工作人员能看到。
door-privacy-link = 看看我们怎样使用这些信息
door-confirm = 确认
door-move-lead = 请检查新的日期。您确认以后，原来的位子会空出来。
door-move-confirm = 更改预约时间
door-row-service = 服务
door-row-place = 地点
door-row-when = 时间
door-row-mode = 方式
door-row-name = 名字
door-row-contact = 联系方式
door-row-reason = 原因
door-row-cost = 费用
door-row-body = 由谁负责
door-row-access = 怎么来
door-row-languages = 语言
door-done-title = 我们等您来：{ $day }，{ $time }
door-booked = 预约成功。服务点已经看到了。
door-already = 您之前已经约了这次：仍然有效。想换时间，请在下面更改。
door-moved = 我们已更改预约时间。服务点已经看到了。
door-code = 您的号码：
door-bring = 要带什么
door-calendar = 存到日历
door-calendar-neutral = 预约
door-print = 打印
door-change-title = 如果您改变主意
door-link-hint = 用这个网址可以更改或取消预约。知道网址的人都能这样做：请不要给别人看。
door-manage = 打开您的预约

# The private page
door-appointment-title = 您的预约
door-appointment-gone = 要看预约，请重新打开您的网址。如果丢了，请打电话给服务点，报上您的号码。
door-appointment-phone = 想和人谈谈吗？
door-move = 更改时间
door-cancel = 取消预约
door-cancel-ask = 您真的要取消吗？这个位子会给别人。
door-cancel-yes = 是，取消预约
door-cancel-no = 不，保留预约
door-cancel-done = 我们已取消这个预约。您随时可以再约。
door-too-late = 在这里改已经太晚了。请打电话给服务点。
door-past = 这个预约已经过去了。
door-cancelled = 这个预约已取消。

# Sheets
door-sheet-for-whom = 给谁
door-sheet-how = 怎么做
door-sheet-need = 需要什么
door-sheet-get = 您能得到什么
door-sheet-times = 时间
door-sheet-access = 怎么来
door-sheet-conditions = 条件
door-sheet-desks = 去哪里
door-original = 原文语言：{ $language }
door-verified = 核对日期：{ $day }
door-programme = 属于 { $programme }
door-programme-demonstration = 作为示例展示
door-programme-active = 进行中
door-status-suspended = 已暂停
door-status-planned = 还没开放
door-status-ask = 现在还不能预约。请问其中一个联系人。
door-access-appointment = 必须预约
door-access-walk-in = 不用预约
door-access-both = 预约或直接来都可以
door-topics = 主题：
door-desk-book = 在这里预约
door-desk-services = 这里有什么

# Looking around
door-jump = 前往
door-services-title = 服务
door-services-lead = 共 { $count } 项，适合人生每个年龄。
door-towns-title = 市镇（Comuni）
door-towns-lead = 共 { $count } 个。请选您的市镇。
door-town-lead = 这些服务给住在 { $town } 的人。
door-town-always = 各个年龄
door-bodies-title = 谁在这里工作
door-bodies-lead = 共 { $count } 个：市镇政府（Comuni）、合作社、协会等。
door-body-town = 所在地：{ $town }。
door-body-member = 属于：{ $bodies }。
door-browse-empty-title = 这里还没有内容
door-browse-empty = 告诉我您遇到了什么事：我们一起找。

# Search
door-search-title = 用自己的话查找
door-search-label = 您在找什么？
door-search-hint = 例如：我付不起房租。
door-search-missing = 请写一个词。
door-search-go = 查找
door-search-needs = 您可能想说
door-search-count = 找到 { $count } 项服务
door-search-empty-title = 用这些词没有找到结果
door-search-empty = 请试试更简单的词，或者从我们的词里选。

# What a public site owes
door-privacy-title = 您的数据
door-privacy-lead = 在这里找帮助，不用说您是谁。只有预约时我们才问名字。
door-privacy-search-title = 您查找的时候
door-privacy-search = 我们不保存您的回答。回答加锁放在页面里，两小时后失效。如果缺少某种帮助，我们只记下市镇、需要和日期。
door-privacy-booking-title = 您预约的时候
door-privacy-booking = 我们保存您的名字、联系方式和您写的话。它们锁在我们的档案里。没有钥匙的人就算复制了档案，也看不到内容。
door-privacy-who-title = 谁能看
door-privacy-who = 只有您选的服务点的工作人员，或者所属机构的协调人能看。每次查看都有记录。
door-privacy-rights-title = 您的权利
door-privacy-rights = 您可以要求服务点让您查看、更正或删除您的数据。公共机构使用这些数据，是为了完成法律规定的任务（欧洲条例 2016/679，art. 6.1.e 和 9.2.g）。
door-privacy-cookies-title = Cookie
door-privacy-cookies = 我们不用 cookie 跟踪您。只有您打开自己的预约时，我们才放一个。它半小时后失效。
door-accessibility-title = 无障碍
door-accessibility-lead = 这些页面给所有人用：用键盘、用语音、用小手机都可以。
door-accessibility-how-title = 怎样制作
door-accessibility-how = 页面遵守 WCAG 2.2 规则，AA 级。没有 JavaScript 也能用。我们用自动检查来测试。还没有人用读屏软件试过。
door-accessibility-limits-title = 还缺什么
door-accessibility-limits = 目前我们说意大利语和英语。其他语言很快就来。
door-accessibility-tell-title = 告诉我们
door-accessibility-tell = 如果有什么不好用，请打电话告诉一个服务点。您在帮我们改进。
door-sources-title = 数据从哪里来
door-sources-lead = 服务和联系方式来自公开页面。下面列出这些页面和日期。
door-sources-example = 页面没有说的内容是示例，我们会在旁边注明。
door-sources-caption = 我们看过的页面
door-source-title = 标题
door-source-publisher = 发布者
door-source-date = 日期
door-source-undated = 没有日期
door-source-printed = 打印日期：{ $day }
door-source-published = 发布日期：{ $day }
door-programmes-caption = 项目
door-programme-name = 项目
door-programme-state = 页面上说的进展
door-programme-shown = 我们怎样展示

# Refusals of the calendar
