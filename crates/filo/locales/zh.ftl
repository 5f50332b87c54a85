# SPDX-License-Identifier: EUPL-1.2
# Chinese (simplified). Translated by machine from the Italian for the project, 22 November 2026. No native speaker has read it yet.

filo-owner = 本地区社会服务
filo-footer-privacy = 您的数据
filo-footer-accessibility = 无障碍
filo-footer-sources = 数据从哪里来
filo-footer-desk = 服务点工作人员入口
filo-footer-map = 地图
filo-footer-feedback = 您觉得这个网站怎么样？
filo-footer-code = 网站的代码
filo-footer-discreet = 不用说您是谁，写给我们
