# SPDX-License-Identifier: EUPL-1.2
# Chinese (simplified). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

agenda-just-taken = 刚刚有人约了这个时间。请选别的时间。
agenda-vanished = 这个时间没有了。请选别的时间。
agenda-too-soon = 这个时间已过，或者太近了。请选晚一点的。
agenda-too-far = 这一天太远了。请选近一点的。
agenda-tampered = 我们不认得这个时间。请回到列表重新选择。
agenda-expired = 时间列表旧了。请重新打开再选。
agenda-desk-closed = 这个服务点不接受这种预约。请选别的方式，或者打电话。
agenda-too-late = 在这里改已经太晚了。请打电话给服务点。
agenda-too-early = 预约的时间还没到。
agenda-already-cancelled = 这个预约已经取消了。
agenda-elsewhere = 预约只能在同一个服务点改时间。要去别的服务点，请重新预约。
agenda-not-found = 我们找不到这个预约。请检查网址或号码，或者打电话给服务点。
agenda-name-missing = 请写一个名字。
agenda-too-long = 文字太长。请缩短再试。
agenda-bad-window = 服务点 { $desk } 的开放时间 { $window } 无法识别。请更正数据包。
agenda-too-many-days = 您要的天数太多。请少一些。
agenda-unreachable = 我们无法通知您：您没有要求我们给您发消息。请致电服务点。
