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

door-verified-by = 核对日期：{ $day }。核对机构：{ $body }

# The map
door-map-title = 地图
door-map-lead = 先点一个片区，再点一个市镇。每张图下面都有同样内容的文字。
door-map-link = 看地图
door-map-whole = 整个地区
door-map-whole-about = { $count ->
    [1] 一个片区。
   *[other] { $count } 个片区，上北下南。点一个片区，查看里面的市镇。
}
door-map-district = { $district } 示意图
door-map-district-about = { $count ->
    [1] 一个市镇。
   *[other] { $count } 个市镇。上面是北。点一个市镇就能打开。
}
door-map-town = { $count ->
    [0] { $town }
   *[other] { $town }，{ $count } 个服务点
}
door-map-key-desk = 这里有服务点
door-map-key-none = 服务点在附近的市镇
door-map-words = 文字说明：{ $district }
door-map-column-town = 市镇
door-map-column-desks = 服务点和怎么去
door-map-near = 最近的服务点在 { $town }，距离大约 { $km } 公里。
door-map-honest = 片区是围绕各市镇的中心画的，不是准确的边界。距离是直线距离。
door-map-where = { $town } 在哪里
door-map-where-about = 图上是整个地区，圆点就是这个市镇。

# What a public site owes
door-privacy-who-answers-title = 谁对数据负责
door-privacy-who-answers = 由您选的服务点所属的机构负责。服务点的页面上写着是哪个机构。
door-privacy-how-long-title = 保存多久
door-privacy-how-long = 您的预约需要多久，我们就保存多久，之后再按法律规定的时间保存。然后我们把钥匙扔掉：谁也不能再看。
door-privacy-complain = 如果您认为我们使用不当，可以向意大利个人数据保护机构（Garante per la protezione dei dati personali）投诉。免费。
door-privacy-feedback-title = 您评价网站的时候
door-privacy-feedback = 我们只统计回答，不带名字。您写的话已经加锁。
door-accessibility-state-title = 做到了哪一步
door-accessibility-state = 我们遵守 WCAG 2.2 规则，AA 级。网站只做到了一部分：下面说明还缺什么。
door-accessibility-how-works = 没有 JavaScript、没有图片、用旧手机，也能用。
door-accessibility-not-title = 还缺什么
door-accessibility-not-reader = 还没有盲人用自己的读屏软件试过。
door-accessibility-not-languages = 有八种语言是机器翻译的，包括这一种。说这些语言的母语者还没有看过译文。
door-accessibility-not-map = 地图上的点很小。同样的内容在下面用文字写出。
door-accessibility-made-title = 我们怎么知道
door-accessibility-made = 2026 年 11 月 22 日，我们自己做了检查。一个程序检查了每个页面：小屏幕和大屏幕、浅色和深色、文字放大到两倍。整个流程只用键盘走过一遍。
door-accessibility-tell-us-title = 如果有什么不好用
door-accessibility-tell-us = 请在这里告诉我们，不用留名字。也可以打电话给服务点：他们也能口头帮您。
door-accessibility-tell-link = 说说哪里不好用
door-accessibility-answer-title = 如果我们没有回复
door-accessibility-answer = 请等三十天。之后您可以写信给 AgID 的数字事务监察员（Difensore civico per il digitale）。免费。
door-accessibility-answer-link = 数字事务监察员（Difensore civico per il digitale）的网站
door-accessibility-site-title = 关于网站
door-accessibility-site = 网站用自由软件 Filò 做成。这是第一版。页面由我们自己编写，不使用别人的服务。

# Source code
door-code-title = 这个网站的代码
door-code-lead = 这个网站用自由软件 Filò 做成。
door-code-licence = 它采用欧盟公共许可证 EUPL 1.2。别的机构可以使用、修改，也可以转给他人。谁修改后再提供给别人，也必须公开自己的代码。
door-code-where = 代码在这里：
door-code-ask = 您向服务点要代码，管理这个网站的人就会给您。代码的网址写在 publiccode.yml 文件里。

# Feedback
door-feedback-title = 您觉得这个网站怎么样？
door-feedback-lead = 只要两步。我们不问您的名字。
door-feedback-question = 信息清楚吗？
door-feedback-missing = 请选 1 到 5 之间的一个数字。
door-feedback-5 = 5，非常清楚
door-feedback-4 = 4，比较清楚
door-feedback-3 = 3，一般
door-feedback-2 = 2，不太清楚
door-feedback-1 = 1，完全不清楚
door-feedback-why-title = 告诉我们为什么
door-feedback-well = 您最满意的是什么？
door-feedback-hard = 哪里有困难？
door-feedback-several = 可以选几个回答，也可以不选。
door-feedback-clear = 文字清楚
door-feedback-complete = 我需要的都有
door-feedback-in-order = 我一直知道该做什么
door-feedback-no-trouble = 一切都好用
door-feedback-not-clear = 文字不清楚
door-feedback-not-complete = 缺了一些内容
door-feedback-not-in-order = 我不明白该做什么
door-feedback-trouble = 有些地方不好用
door-feedback-other = 其他
door-feedback-comment = 您还想补充什么吗？
door-feedback-comment-hint = 请不要写姓名或电话号码。我们不能从这里回复。
door-feedback-send = 发送
door-feedback-thanks = 谢谢
door-feedback-thanks-lead = 协调各服务点的人会看。这帮助我们改进。

# By which way one comes: posters, printed pages, the square on a town's site
door-closed-title = 这个服务点已经关闭
door-closed-lead = 您找到的那张纸是旧的。但这里还有人能帮您。
door-closed-helpers = 您现在可以打电话给谁
door-paper-back = 用手机扫这个码，就能回到这里。也可以输入网址：
door-widget-frame = Filò：您附近谁能帮您
door-widget-title = 需要帮忙吗？
door-widget-lead = 说说您遇到了什么事。我们告诉您谁能帮您。免费，不用说名字。
door-widget-link = 看看谁能帮我
door-snippet-title = 把 Filò 放到市镇网站上
door-snippet-lead = 从两段文字里选一段，复制到 { $town } 的网站页面里。
door-snippet-no-cookie = 它不留 cookie，也不用脚本程序。
door-snippet-no-trace = 它不知道谁在看页面，也不向任何别的网站索取内容。
door-snippet-frame = 嵌入框
door-snippet-size = 嵌入框宽 { $width } 像素，高 { $height } 像素。
door-snippet-link = 只要链接
door-snippet-language = 要换别的语言，请切换本页的语言，再复制一次。

# Written without a name. The title says nothing on purpose: it stays in the history of the telephone.
door-discreet-title = 信息
door-discreet-link = 不用说您是谁，写给我们
door-discreet-link-note = 我们在您觉得稳妥的地方和时间回复您。
door-today-title = 日历
door-discreet-before-title = 不用说您是谁，写给我们
door-discreet-before-lead = 有一个真人看您写的话，并回复您。不需要名字。
door-discreet-not-watched = 夜里和节假日没有人看。您现在有危险吗？请马上打电话。
door-discreet-no-name = 我们不问您的名字。只有您愿意的时候，您自己说。
door-discreet-who-reads = 只有您选的服务点的工作人员能看。写之前，您会看到是哪个服务点。
door-discreet-children = 如果有孩子或青少年处在危险中，看的人可能必须告诉负责保护他们的人。我们在您写之前，先把这一点说明白。
door-discreet-town-hint = 这样能找到合适的服务点。
door-discreet-town-known = 您写给为 { $town } 居民服务的服务点。
door-discreet-town-elsewhere = 这里没有负责这个市镇的服务点。请试试附近的市镇。
door-discreet-write = 开始写
door-discreet-back-title = 您已经有六个词了吗？
door-discreet-words = 您的六个词
door-discreet-words-hint = 这是意大利语的词：请用字母按顺序写。重音符号和小错误没关系。您把网页全部关掉，这个页面就关上了。
door-discreet-open = 打开
door-discreet-words-missing = 请写您的六个词。
door-discreet-words-count = 一共要 { $all } 个词。您写了 { $count } 个。
door-discreet-words-unknown = 第 { $place } 个词不是我们的词。请检查写法。
door-discreet-words-nothing = 用这些词打不开任何页面。可能有一个词不对，也可能页面已经关闭。您可以重新写给我们。
door-discreet-words-wait = 您试了很多次。请等 { $seconds } 秒再试。
door-discreet-leave-hint = 想马上离开，请点“马上离开”，或者按三次 Esc 键。
door-discreet-over = 页面已经关闭。要打开它，请写您的六个词。
door-discreet-tell-title = 您想说的话
door-discreet-reader = 看的人：{ $desk }。它是 { $body } 的服务点。
door-discreet-desk-other = 选另一个服务点
door-discreet-desk = 您想让谁看？
door-discreet-message = 您想告诉我们什么？
door-discreet-message-hint = 写几个字就够了。其余的以后可以再补充。
door-discreet-message-missing = 请至少写一个词。
door-discreet-alias = 我们怎么称呼您？
door-discreet-alias-hint = 可以用编的名字，也可以不写。
door-discreet-age = 您的年龄
door-discreet-minor = 我不满 18 岁
door-discreet-minor-note = 这样会由懂得和青少年说话的人回复您。
door-discreet-way = 我们在哪里回复您？
door-discreet-way-here = 只在这里
door-discreet-way-here-note = 您用六个秘密的词回到这个页面。手机上什么都不会收到。
door-discreet-way-call = 打电话
door-discreet-way-call-note = 我们只在您说的日子和时间打电话。
door-discreet-way-message = 发手机消息
door-discreet-way-message-note = 消息里不说我们是谁，也不说为什么联系您。
door-discreet-way-email = 发电子邮件
door-discreet-way-email-note = 邮件里不说我们谈的是什么。
door-discreet-reach-more = 我们什么时候、怎样可以联系您
door-discreet-phone-missing = 请写我们可以打的电话号码。
door-discreet-email-missing = 请写我们可以发信的邮箱地址。
door-discreet-days = 哪几天可以联系您？
door-discreet-days-hint = 如果什么都不选，哪天都可以。
door-discreet-from = 从几点
door-discreet-until = 到几点
door-discreet-any-hour = 都可以
door-discreet-hours-wrong = 结束时间早于开始时间。请选晚一点的时间。
door-discreet-cover = 如果是别人接电话，我们怎么说？
door-discreet-cover-hint = 例如：这里是图书馆，您要的书到了。
door-discreet-interpreter = 您想说别的语言吗？
door-discreet-interpreter-no = 不用，说意大利语就行
door-discreet-send = 发送
door-discreet-sent = 我们收到了您写的话。我们会尽快回复。
door-discreet-sent-already = 您之前已经发送过了。六个词只显示一次。
door-discreet-words-title = 您的六个词
door-discreet-words-lead = 这是意大利语的词，请不要翻译。用这些词，您可以回到这里看回复。请大声念出来，写在纸上，或者记住。
door-discreet-words-lost = 现在能看到，以后再也看不到。如果丢了，您随时可以重新写。
door-discreet-open-now = 打开您的页面
door-discreet-own = 您的页面
door-discreet-own-called = 您好，{ $name }
door-discreet-reader-now = 看的人：{ $desk }，{ $body }。
door-discreet-you = 您
door-discreet-desk-says = 服务点
door-discreet-read = 已读
door-discreet-waiting = 还没有回复。请过一两天再来看。
door-discreet-more = 您还想补充什么吗？
door-discreet-closed = 服务点已经关闭了这个页面。您再写，它就会重新打开。
door-discreet-meetings = 您的预约
door-discreet-book = 想亲自来吗？
door-discreet-book-lead = 请预约一个时间。我们不问您的名字。
door-discreet-nobody = 不留名
door-discreet-reach-title = 我们怎样联系您
door-discreet-reach-never = 我们不再联系您。您随时可以在这里看和写。
door-discreet-reach-here = 我们只在这里回复您。
door-discreet-reach-call = 我们打这个号码：{ $address }。
door-discreet-reach-message = 我们发消息到这个号码：{ $address }。
door-discreet-reach-email = 我们写信到：{ $address }。
door-discreet-never = 请不要再联系我
door-discreet-keep = 保存
door-discreet-yours = 由您决定
door-discreet-name-go = 我要说出名字
door-discreet-name-title = 您的名字（愿意才写）
door-discreet-name-lead = 有了名字，服务点就能为您正式办理（开立 pratica，即个人档案）。消息仍留在这里。之后您就不能再删除全部内容了。
door-discreet-name = 名和姓
door-discreet-name-yes = 是，我要说出名字
door-discreet-named = 服务点知道您的名字，因为是您自己说的。
door-discreet-delete = 全部删除
door-discreet-delete-title = 您要全部删除吗？
door-discreet-delete-lead = 消息、联系方式和预约会永远消失。六个词再也打不开任何页面。
door-discreet-delete-yes = 是，全部删除

# Whether we write to people about their appointment
door-tell = 您要提醒吗？
door-tell-hint = 有变化时我们也会通知您。消息里从不说您为什么来。
door-tell-sms = 要，发手机消息
door-tell-sms-note = 如果发不了，我们就发电子邮件。
door-tell-mail = 要，发电子邮件
door-tell-nothing = 不要给我发消息
door-tell-mail-missing = 要收电子邮件，请在这里写您的邮箱。
door-tell-detail = 消息里可以说什么？
door-tell-detail-told = 也说日期、时间和地点
door-tell-detail-note = 不选的话，只说您有一个预约。
door-row-tell = 提醒
door-tell-row-sms = 发手机消息
door-tell-row-mail = 发电子邮件
door-tell-row-nothing = 不发消息
door-tell-row-cannot = 这个号码收不到消息。有变化时我们给您打电话。
door-tell-row-told = 也说日期、时间和地点
door-tell-row-discreet = 只说您有一个预约
door-told-reminder-sms = 我们发手机消息提醒您：{ $day }，{ $time }。
door-told-reminder-mail = 我们发电子邮件提醒您：{ $day }，{ $time }。
door-told-changes = 有变化时，我们通知您。
door-told-nothing = 我们不给您发消息：请自己记下日期和时间。

# Un progetto in cui si entra in ordine di arrivo (D5).
door-intake-open = 开放
    .text = 您可以申请加入，按先后顺序接收。
door-intake-full = 名额已满
    .text = 您仍可申请，有候补名单。

door-desk-now-online = 本窗口现在线上接待，不当面接待。
door-desk-now-phone = 本窗口现在电话接待，不当面接待。
door-desk-from-online = 从{ $day }起，本窗口线上接待，不当面接待。
door-desk-from-phone = 从{ $day }起，本窗口电话接待，不当面接待。
door-desk-from-desk = 从{ $day }起，本窗口恢复当面接待。
door-mode-changed = 那一天窗口以其他方式接待。请重新选择与我们交谈的方式。
door-join = 进入会面
door-row-was = 之前

# 小组：与同一些人多次见面
door-groups = 小组聚会
door-group-open = 有名额
    .text = 您可以参加余下的所有聚会。
door-group-full = 目前已满
    .text = 您可以加入候补名单。有空位时，先到的人先得。
door-group-come = 我想参加
door-group-list = 把我加入名单
door-group-meetings = 聚会时间
door-group-language = 使用语言
door-group-know = 须知
door-group-place-lead = 名额适用于余下的所有聚会。一个名字就够，化名也可以。
door-group-list-title = 候补名单
door-group-list-lead = 现在不问您的名字。只有空出名额时才问。
door-group-reach-hint = 用来告诉您有空位。您也可以什么都不留，自己看您的页面。
door-group-enrol = 给我报名
door-group-overtaken = 最后一个名额刚刚被占。您写的内容还在：要加入名单吗？
door-group-free-now = 刚刚空出一个名额。请告诉我们您的名字。
door-group-done = 余下的所有聚会都有您的位置。
door-group-waiting-title = 您已在名单上
door-group-waiting = { $before ->
    [0] 您前面没有人。
   *[other] 您前面有 { $before } 人。
}
door-group-waiting-how = 有空位时，我们为您保留两天。如果您留下了联系方式，我们会通知您。否则请不时来这里看看。
door-group-offered-title = 有一个给您的名额
door-group-offered = 我们保留到{ $day }，{ $time }。请告诉我们您的名字和联系方式。
door-group-accept = 好，我来
door-group-refuse = 不，我放弃
door-group-leave = 我退出小组
door-group-leave-list = 我退出名单
door-group-left = 已退出。名额会给等候的人。
door-group-lapsed = 回复时间已过。名额给了别人。您可以再次申请。
door-group-again = 返回小组
door-group-link-hint = 用这个网址您可以回到这里，或放弃名额。知道它的人也能这样做：请自己保管。
# 转介他人者的页面：学校、医生、教区 (D9)。
door-invii-title = 您转介的人
door-invii-open = 打开我的页面
door-invii-open-lead = 您的链接已收到。按一下打开您的页面。
door-invii-no-link = 这个页面用您的个人链接打开。
door-invii-no-link-way = 打开机构给您的链接。找不到了？请向给您链接的人要一个新的。
door-invii-closed = 页面已自动关闭。请再次打开您的链接，然后返回：您写的内容还在。
door-invii-wait = 尝试次数太多。请等 { $seconds } 秒再试。
door-invii-ended = 您的链接已过期
door-invii-ended-lead = 链接最多有效一年。您的已经到期。
door-invii-revoked = 您的链接不再有效
door-invii-revoked-lead = 给您链接的机构已将其关闭。
door-invii-nothing = 这个链接打不开任何页面
door-invii-nothing-lead = 可能少了一段，或者您有更新的链接。请完整复制后再试。
door-invii-over-way = 请向给您链接的人要一个新的。在此期间，本人可以打电话给服务台，也可以自己写信，不写名字也行。
door-invii-over-danger = 有孩子现在有危险？请拨打 112。
door-invii-sent = 已发送
door-invii-sent-next = 服务台会阅读并打电话给本人，通常几天之内。请告诉对方会接到电话。您在这里可以看到是否有回复。
door-invii-taken-back = 已撤回
door-invii-taken-back-next = 服务台不再看到这次转介的任何内容。
door-invii-too-late = 服务台已经回复
door-invii-too-late-next = 这里不能再撤回。改变主意的人可以告诉服务台。
door-invii-state-sent = 已发送
door-invii-state-read = 已读
door-invii-state-received = 已收到
door-invii-state-taken = 服务台正在处理
door-invii-state-could-not = 未能办成
door-invii-state-call = 请给服务台打电话
door-invii-new = 转介一个人
door-invii-sent-title = 您转介了谁
door-invii-sent-lead = 您只看到是否有回复。他们之间的谈话只属于他们。
door-invii-empty = 您转介一个人后，在这里可以看到服务台是否回复。
    .title = 您还没有转介任何人
door-invii-until = 您的链接有效至 { $day }，由 { $body } 提供。
door-invii-take-back = 对方改变主意：撤回
door-invii-close = 关闭页面
door-invii-with-booking = 已预约
door-invii-mine = 回到您的页面
door-invii-risk = 您担心有人在伤害孩子或青少年吗？
door-invii-risk-hint = 指任何未满 18 岁的人：挨打、侵害、遗弃、害怕回家。您的回答不会留在这里。
door-invii-risk-yes = 是
door-invii-risk-unsure = 我不确定
door-invii-risk-no = 不是
door-invii-risk-missing = 请选一个回答。如有疑问，请选“我不确定”。
door-invii-harm = 这需要保护儿童的机构
door-invii-harm-lead = 这种事不发给服务台。即使只是怀疑，也要告诉能保护孩子的人。
door-invii-harm-now = 孩子现在有危险？请马上打电话。
door-invii-harm-where = 告诉谁
door-invii-harm-prosecutor = 写信给您所在地区未成年人法院的检察院（Procura della Repubblica presso il Tribunale per i minorenni）。
door-invii-harm-service = 联系孩子居住市镇的社会服务部门。如有疑问，可以不说名字先咨询。
door-invii-harm-near = { $town }：
door-invii-harm-school = 在学校也要告诉校长。这并不免除您的义务。
door-invii-harm-duty = 您需要知道的
door-invii-harm-law = 您在学校、医疗等公共服务部门工作吗？法律规定，您必须立即报告针对儿童的犯罪（意大利刑事诉讼法第 331 条，刑法第 361、362 条）。没有义务的人也可以报告。
door-invii-harm-agreement = 不需要任何人同意，也不需要父母同意。如果伤害孩子的人在家里，不要告诉家里。
door-invii-harm-proof = 您不需要证据，也不要自己调查。写下您看到和听到的，以及时间。
door-invii-harm-not-here = 这个页面不会发送任何内容，也不留下任何内容。报告由您自己提交。
door-invii-about = 您想转介谁？
door-invii-about-lead = 我们只问打电话所需要的信息。
door-invii-called = 姓名、缩写或化名
door-invii-called-hint = 方便您在列表里找到。本人愿意写多少就写多少。
door-invii-called-missing = 请写一个名字，化名也可以。
door-invii-phone = 本人的电话
door-invii-phone-missing = 请写本人的电话或电子邮件。
door-invii-more-ways = 电子邮件，或如何联系
door-invii-reach = 何时、如何联系
door-invii-reach-hint = 例如：只在上午；如果别人接电话，不要说你们是谁。
door-invii-age = 年龄
door-invii-minor = 未满 18 岁
door-invii-minor-note = 那就要由父母同意。
door-invii-town = 住在哪里？
door-invii-town-missing = 请写居住的市镇。
door-invii-language = 说什么语言？
door-invii-needs = 需要什么？
door-invii-need-missing = 请至少选一项。
door-invii-note = 想补充几句吗？
door-invii-note-hint = 只写本人知道的。不写疾病，不写评价。
door-invii-agreement = { $name } 的同意
door-invii-reader = 由谁阅读：{ $desk }，{ $body }。
door-invii-desk-other = 选择其他服务台
door-invii-desk = 您希望谁阅读？
door-invii-read-title = 请大声读出
door-invii-read = { $name } 把您的名字和号码交给这个服务台：{ $desk }，{ $body }。服务台会给您打电话。转介您的人只看到是否有回复，看不到您说的话。这是免费的。如果您改变主意，说一声就行。您同意吗？
door-invii-by = 谁同意了？
door-invii-by-person = 本人
door-invii-by-parent = 父母，或代行父母职责的人
door-invii-by-missing = 请选择谁同意了。
door-invii-how = 怎样同意的？
door-invii-how-person = 当面
door-invii-how-phone = 电话里
door-invii-how-missing = 请选择怎样同意的。
door-invii-day = 哪一天？
door-invii-day-missing = 请写日期。
door-invii-day-wrong = 请写最近三个月内的日期，不能是将来的。
door-invii-agreed = 同意
door-invii-agreed-yes = 对方听了这些话并表示同意
door-invii-agreed-missing = 没有本人的同意不能转介，因为由本人决定。如果不同意，本人随时可以自己打电话。
door-invii-desk-changed = 您选择了另一个服务台：请读出新的内容，然后勾选同意。
door-invii-parent-needed = 未满 18 岁的人由父母同意。如果不能让父母知道，孩子可以自己写信，不写名字。
door-invii-send = 发送：服务台会打电话
door-invii-book = 预约
door-invii-change = 修改所写内容
door-invii-book-title = 为 { $name } 预约
door-invii-first = 最早的空位：{ $day }
door-invii-no-times = 请返回：选择另一个服务台，或发送后由服务台打电话。
    .title = 没有可预约的时间
door-invii-booked-by = 由 { $name }（{ $place }）预约，已征得本人同意。

# Coming earlier than one is expected (A8)
door-earlier = 我想提前来
door-earlier-title = 您想提前来吗？
door-earlier-lead = 如果有更早的时间空出来，我们会为您保留并通知您。在您同意之前，原来的预约不变。
door-earlier-part = 您一天中什么时候能来？
door-earlier-any = 任何时间
door-earlier-morning = 上午
door-earlier-afternoon = 下午
door-earlier-days = 哪几天？
door-earlier-days-missing = 请至少选择一天。
door-earlier-notice = 您希望提前多久知道？
door-earlier-notice-1 = 提前一天就够
door-earlier-notice-3 = 提前三天
door-earlier-notice-7 = 提前一周
door-earlier-ask = 好，通知我
door-earlier-back = 不，返回
door-earlier-waiting-title = 我们正在找更早的时间
door-earlier-waiting = 一有空位就通知您。在此之前原来的预约不变。
door-earlier-stop = 不用再找了
door-earlier-stopped = 好的，不再找了。原来的预约不变。
door-earlier-kept-title = 有更早的时间
door-earlier-kept = { $day } { $time }。我们为您保留到 { $until_day } { $until_time }。如果您不同意，原来的预约不变。
door-earlier-yes = 好，我提前来
door-earlier-no = 不，保留原来的
door-earlier-refused = 好的，原来的预约不变。
door-earlier-done = 完成：您现在提前来。
door-earlier-gone = 那个时间已经没有了。原来的预约不变。
door-earlier-rested = 三次有更早的时间，都没有得到同意。我们不再找了。您可以再次提出。
