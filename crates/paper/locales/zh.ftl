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

# A family's plan, taken home: read slowly, by anybody.
paper-plan-title = 你们的计划
paper-plan-lead = 这里写着我们一起做什么、由谁来做、什么时候做。这份计划是你们的：请收好。
paper-plan-draft = 这是草稿：还没有人签字，仍然可以修改。
paper-plan-since = 从{ $day }起生效。
paper-plan-goals = 我们想改变什么
paper-plan-weeks = 未来几周内
paper-plan-months = 未来几个月内
paper-plan-years = 未来几年内
paper-plan-sign = 我们会这样看到变化：
paper-plan-yours = 你们做什么
paper-plan-services = 服务机构做什么
paper-plan-together = 你们，一起
paper-plan-by = 在{ $day }之前
paper-plan-always = 在计划有效期间
paper-plan-ask = 这件事请问：{ $who }
paper-plan-supports = 你们得到什么
paper-plan-from = 从{ $day }起
paper-plan-until = 到{ $day }为止
paper-plan-again = 我们什么时候再见面
paper-plan-every-days = 之后每{ $count }天一次。
paper-plan-every-weeks = 之后每{ $count }周一次。
paper-plan-every-months = 之后每{ $count }个月一次。
paper-plan-talk = 可以找谁谈
paper-plan-change = 情况有变化，或者这样不合适？请告诉我们：计划一起修改。
paper-plan-rights = 你们可以要求阅读所有关于你们的记录，并要求更正。
paper-plan-signers = 谁签字
paper-plan-signs-for = 代表{ $who }
paper-plan-signed = 于{ $day }签字
paper-plan-in-italian = 意大利语原文：
paper-plan-foot = 打印于{ $day }。内容关于你们：只给你们愿意的人看。
paper-plan-page = 页
