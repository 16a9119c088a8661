"""The name of a figure: what the amount is of, in the words of the article.

News sentences state amounts in few ways, and each rule reads one of them:

    counted        37 căn nhà cho đoàn viên          the noun behind the number, with what narrows it down
    subject        tổng số vốn đăng ký đạt 553 tỷ    the noun phrase before the verb that brings the amount
    apposition     Thái Bình (98,46%)                the noun phrase before the bracket
    part           ngăn ngừa 76% số trường hợp       no verb that states an amount: the noun phrase behind the unit
    act            đã đặt cọc 50 triệu đồng          of money, what was done with it; else the object of the verb
    contrast       so với 61% đối với sàng lọc       the same amount for another one, named behind it
    whole group    cả hai bỏ trốn                    the two that were named before
    continuation   …, tăng 7,6% so với cùng kỳ       no phrase of its own: what the figure before it measures

    clauses   reading to the left of an amount: over the words that bring it, to the noun phrase that it belongs to
    subjects  the part of that phrase that names the amount: subject, object, act, head
    words     the words around the name of an amount, by their class
    namer     what every figure of an article is named after: the phrase to its left, the figure before it
    counted, measured, ages, scores   the rules of one kind of figure
    finder    from figure to figure, each by the rules of its kind
"""
from .finder import name_figures

__all__ = ["name_figures"]
