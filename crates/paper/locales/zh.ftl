# SPDX-License-Identifier: EUPL-1.2
# Chinese (simplified). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

paper-title = 您需要帮助吗？
paper-lead = 告诉我们发生了什么。我们告诉您谁能帮您、在哪里、什么时候。
paper-free = 免费
paper-no-name = 不用说出姓名
paper-cover = 谁能帮您，就在附近
paper-who = 谁会听您说
paper-who-in-town = 在 { $town } 谁会听您说
paper-for-example = 例如
paper-appointment = 需要预约。
paper-walk-in = 不预约也可以来。
paper-either = 预约或不预约都可以来。
paper-hours = { $from } 到 { $to }
paper-hours-other = 其他日期和时间，请询问。
paper-speaks = 这里会说：{ $languages }
paper-scan = 用手机扫描二维码
paper-write = 或者输入这个网址：
paper-code = 通向 { $address } 的二维码
paper-languages = 网站会说您的语言：
paper-danger = 您现在有危险吗？
paper-made = 信息日期：{ $day }
paper-example = 部分信息是示例。这张纸只是样本。
