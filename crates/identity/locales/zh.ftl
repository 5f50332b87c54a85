# SPDX-License-Identifier: EUPL-1.2
# Chinese (simplified). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

identity-role-administrator = 系统管理
identity-role-coordinator = 协调
identity-role-case-worker = 社工
identity-role-front-desk = 服务点
identity-role-listening-point = 倾听点
identity-role-partner-operator = 合作机构
identity-role-data-protection-officer = 数据保护负责人
identity-role-read-only = 只能查看

identity-wrong-credentials = 登录名或密码不对。请检查大小写再试一次。
identity-too-many-tries = 您试了太多次。请等 { $seconds } 秒再试。
    .title = 请稍等
identity-no-membership = 您的账号不再属于任何机构。请联系您机构的协调人。
identity-name-taken = 这个登录名已有人使用。请换一个。
identity-bad-sign-in-name = 登录名要有 3 到 80 个字符：字母、数字、点、短横线或 @。不能有空格。
identity-bad-display-name = 请写同事看到的名字。最多 120 个字符。
identity-body-missing = 请选择机构。
identity-weak-password = 请换一个更长的密码：至少 15 个字符。用几个词组成，不要包含登录名。
identity-wrong-code = 验证码不对，或者已经用过。请等下一个再试。
identity-last-administrator = 每个机构至少保留一名管理员。请先指定另一名。
