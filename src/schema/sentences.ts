/** What a report says of the 信息处理费, with blanks to fill (国办函〔2020〕109号). */
export const feeSentence =
  '本年度发出信息处理费收费通知____件，总金额____元，实际收取____元。（没有的，写明未收取信息处理费。）';
