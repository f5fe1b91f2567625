<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>منسوخ کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>چنیں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بند کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نہیں (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ٹھیک ہے (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>پرنٹ کریں (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس کریں (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں (&amp;Y)</translation>
    </message>
    <message>
        <source>'{name}' in the structure of the database is not as the program makes it.</source>
        <translation>ڈیٹابیس کی بناوٹ میں '{name}' ویسا نہیں ہے جیسا پروگرام بناتا ہے۔</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 منٹ</translation>
    </message>
    <message>
        <source>A PIN counts for {least} to {most} hours.</source>
        <translation>پن {least} سے {most} گھنٹے تک چلتا ہے۔</translation>
    </message>
    <message>
        <source>A PIN is {digits} digits.</source>
        <translation>پن میں {digits} ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>A backup holds everything: records, signed documents, accounts and the audit trail, all encrypted. With the printed recovery kit it opens on any computer; without the kit nobody can read it. Use a disk or stick that you take away from this computer.</source>
        <translation>بیک اپ میں سب کچھ ہوتا ہے: ریکارڈ، دستخط شدہ دستاویزات، اکاؤنٹ اور سرگرمیوں کا ریکارڈ، سب انکرپٹ شدہ۔ چھپی ہوئی ریکوری کٹ سے یہ کسی بھی کمپیوٹر پر کھلتا ہے؛ کٹ کے بغیر اسے کوئی نہیں پڑھ سکتا۔ ایسی ڈسک یا یو ایس بی لیں جسے آپ اس کمپیوٹر سے دور لے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>A backup inside the clinic folder would be lost with it. Choose a folder on another disk.</source>
        <translation>کلینک فولڈر کے اندر رکھا بیک اپ اسی کے ساتھ ضائع ہو جائے گا۔ دوسری ڈسک پر کوئی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>A box lies outside the photograph. Draw it again.</source>
        <translation>ایک خانہ تصویر سے باہر ہے۔ اسے دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>A cell of this row has more than {most} characters.</source>
        <translation>اس قطار کے ایک خانے میں {most} سے زیادہ حروف ہیں۔</translation>
    </message>
    <message>
        <source>A clinic can't be restored into the folder of its backups. Choose another folder.</source>
        <translation>کلینک کو اس کے بیک اپ والے فولڈر میں بحال نہیں کیا جا سکتا۔ دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>A clinic that is there already is set aside, never overwritten.</source>
        <translation>وہاں پہلے سے موجود کلینک کو الگ رکھ دیا جاتا ہے، کبھی مٹایا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>A colleague who is a witness here, or signs too, confirms it with their own password or PIN just before it is sealed. That is missing or no longer counts. Nothing is signed.</source>
        <translation>جو ساتھی یہاں گواہ ہے یا ساتھ دستخط کرتا ہے، وہ مہر لگنے سے ذرا پہلے اپنے پاس ورڈ یا پن سے اس کی تصدیق کرتا ہے۔ وہ تصدیق موجود نہیں یا اب معتبر نہیں رہی۔ کسی چیز پر دستخط نہیں ہوئے۔</translation>
    </message>
    <message>
        <source>A column of identity numbers was found. It is left out.</source>
        <translation>شناختی نمبروں کا ایک کالم ملا۔ اسے نہیں لیا جائے گا۔</translation>
    </message>
    <message>
        <source>A company that works for us</source>
        <translation>ہمارے لیے کام کرنے والی کمپنی</translation>
    </message>
    <message>
        <source>A consent by word needs two different witnesses.</source>
        <translation>زبانی رضامندی کے لیے دو الگ الگ گواہ چاہییں۔</translation>
    </message>
    <message>
        <source>A consent given by word has no signature. Clear the box.</source>
        <translation>زبانی دی گئی رضامندی پر دستخط نہیں ہوتے۔ خانہ خالی کریں۔</translation>
    </message>
    <message>
        <source>A copy for the patient</source>
        <translation>مریض کے لیے نقل</translation>
    </message>
    <message>
        <source>A copy with a password bears no seal: its number leads to the sealed original here.</source>
        <translation>پاس ورڈ والی نقل پر مہر نہیں ہوتی: اس کے نمبر سے یہاں محفوظ مہر شدہ اصل دستاویز ملتی ہے۔</translation>
    </message>
    <message>
        <source>A court's order</source>
        <translation>عدالت کا حکم</translation>
    </message>
    <message>
        <source>A curly bracket stands alone in the text. Take it out, or close it.</source>
        <translation>متن میں ایک بل دار قوس اکیلا ہے۔ اسے ہٹائیں، یا بند کریں۔</translation>
    </message>
    <message>
        <source>A digit of this number is wrong. Check it against the paper.</source>
        <translation>اس نمبر کا کوئی ہندسہ غلط ہے۔ دستاویز سے ملا کر دیکھیں۔</translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation>قانونی فرض</translation>
    </message>
    <message>
        <source>A duty under the law</source>
        <translation>قانون کے تحت ذمہ داری</translation>
    </message>
    <message>
        <source>A file that belongs to no record lies in the folder: {file}</source>
        <translation>فولڈر میں ایک فائل ہے جو کسی ریکارڈ کی نہیں ہے: {file}</translation>
    </message>
    <message>
        <source>A form shows at most {most} photographs.</source>
        <translation>ایک فارم میں زیادہ سے زیادہ {most} تصاویر دکھائی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>A form signed on paper</source>
        <translation>کاغذ پر دستخط شدہ فارم</translation>
    </message>
    <message>
        <source>A guardian signs for a patient under {age}.</source>
        <translation>{age} سال سے کم عمر مریض کے لیے سرپرست دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>A lawful representative</source>
        <translation>قانونی نمائندہ</translation>
    </message>
    <message>
        <source>A list of all patients leaves the protection of this program: whoever has the file can read it. What it was for is kept in the audit trail.</source>
        <translation>تمام مریضوں کی فہرست اس پروگرام کی حفاظت سے باہر جاتی ہے: جس کے پاس فائل ہے وہ اسے پڑھ سکتا ہے۔ فہرست کس لیے تھی، یہ سرگرمیوں کے ریکارڈ میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>A list of patients from another program or a spreadsheet: CSV or Excel (.xlsx). Headings such as Name, Mobile or Date of birth are understood. You see what would happen to every row before anything is added.</source>
        <translation>کسی دوسرے پروگرام یا اسپریڈشیٹ سے مریضوں کی فہرست: CSV یا Excel (.xlsx)۔ نام، موبائل یا تاریخ پیدائش جیسے عنوان سمجھے جاتے ہیں۔ کچھ بھی شامل کرنے سے پہلے آپ دیکھیں گے کہ ہر قطار کا کیا ہوگا۔</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>نام میں کم از کم ایک حرف ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A name the patient chose</source>
        <translation>مریض کا چنا ہوا نام</translation>
    </message>
    <message>
        <source>A neighbour's</source>
        <translation>پڑوسی کا</translation>
    </message>
    <message>
        <source>A new box in the middle</source>
        <translation>درمیان میں نیا خانہ</translation>
    </message>
    <message>
        <source>A new consent text</source>
        <translation>رضامندی کا نیا متن</translation>
    </message>
    <message>
        <source>A new one-time password is needed by: {names}</source>
        <translation>ایک بار والا نیا پاس ورڈ انہیں چاہیے: {names}</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>نیا سیشن</translation>
    </message>
    <message>
        <source>A new, empty folder. Everything in it is encrypted.</source>
        <translation>نیا، خالی فولڈر۔ اس میں سب کچھ انکرپٹ شدہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>A pack brings the rules, languages and consent texts. Everything in it can be checked in the next steps.</source>
        <translation>پیک میں قواعد، زبانیں اور رضامندی کی تحریریں آتی ہیں۔ اگلے مرحلوں میں سب کچھ جانچا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>A page of this PDF holds no picture. Choose a scan of the paper.</source>
        <translation>اس PDF کے ایک صفحے پر کوئی تصویر نہیں ہے۔ کاغذ کا اسکین چنیں۔</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>والدین یا سرپرست</translation>
    </message>
    <message>
        <source>A parent or lawful guardian signs for this patient, and none is on the record. Add one first.</source>
        <translation>اس مریض کے لیے والدین یا قانونی سرپرست دستخط کرتے ہیں، اور ریکارڈ میں کوئی نہیں ہے۔ پہلے وہاں شامل کریں۔</translation>
    </message>
    <message>
        <source>A parent's</source>
        <translation>والد یا والدہ کا</translation>
    </message>
    <message>
        <source>A part of backup {snapshot} is lost or damaged, so it was not restored. Nothing was changed. Choose another backup or another medium.</source>
        <translation>بیک اپ {snapshot} کا ایک حصہ کھو گیا یا خراب ہے، اس لیے اسے بحال نہیں کیا گیا۔ کچھ بدلا نہیں گیا۔ کوئی دوسرا بیک اپ یا دوسری ڈسک چنیں۔</translation>
    </message>
    <message>
        <source>A part of the database is damaged and can't be read. Nothing was changed. Check the clinic folder, and restore the last backup if it finds damage.</source>
        <translation>ڈیٹابیس کا ایک حصہ خراب ہے اور پڑھا نہیں جا سکتا۔ کچھ بدلا نہیں گیا۔ کلینک فولڈر جانچیں، اور خرابی ملے تو پچھلا بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A patient is listed for audit entry {seq}, which does not exist.</source>
        <translation>سرگرمی کے اندراج {seq} کے لیے ایک مریض لکھا ہے، مگر ایسا کوئی اندراج موجود نہیں۔</translation>
    </message>
    <message>
        <source>A photograph takes at most {most} boxes.</source>
        <translation>ایک تصویر پر زیادہ سے زیادہ {most} خانے بن سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A quotation mark begins in this row and never ends, so nothing after it could be read.</source>
        <translation>اس قطار میں ایک اقتباس کا نشان شروع ہوتا ہے مگر کہیں ختم نہیں ہوتا، اس لیے اس کے بعد کچھ نہیں پڑھا جا سکا۔</translation>
    </message>
    <message>
        <source>A receptionist or a clinician signs in, explains the form and is its witness.</source>
        <translation>ریسپشنسٹ یا معالج سائن ان کرتے ہیں، فارم سمجھاتے ہیں اور اس کے گواہ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>A record number looks like P-000012.</source>
        <translation>ریکارڈ نمبر P-000012 جیسا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>A relative's</source>
        <translation>رشتہ دار کا</translation>
    </message>
    <message>
        <source>A row of '{table}' (number {row}) is not as audit entry {seq} left it.</source>
        <translation>'{table}' کی قطار (نمبر {row}) ویسی نہیں ہے جیسی سرگرمی کے اندراج {seq} نے چھوڑی تھی۔</translation>
    </message>
    <message>
        <source>A row of '{table}' (number {row}) was written by no act in the audit trail.</source>
        <translation>'{table}' کی قطار (نمبر {row}) سرگرمیوں کے ریکارڈ کے کسی کام سے نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>A scan has at most {most} pages.</source>
        <translation>ایک اسکین میں زیادہ سے زیادہ {most} صفحے ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A scan of them can't be taken in any more. Print the form again if it is still to be signed.</source>
        <translation>ان کا اسکین پھر کبھی درج نہیں کیا جا سکے گا۔ اگر فارم پر دستخط اب بھی ہونے ہیں تو اسے دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>A sealed PDF for the patient to take home. That it was given is written down.</source>
        <translation>مہر شدہ PDF، جو مریض گھر لے جا سکتے ہیں۔ یہ درج ہوتا ہے کہ یہ دیا گیا۔</translation>
    </message>
    <message>
        <source>A sealed list of every copy that had to come back, and what was done</source>
        <translation>ہر اس نقل کی مہر شدہ فہرست جسے واپس لینا تھا، اور اس کے لیے کیا کیا گیا</translation>
    </message>
    <message>
        <source>A service needs a verified identity</source>
        <translation>کسی خدمت کے لیے تصدیق شدہ شناخت چاہیے</translation>
    </message>
    <message>
        <source>A shift PIN counts for</source>
        <translation>شفٹ پن اتنی دیر چلتا ہے</translation>
    </message>
    <message>
        <source>A small fee for large or archived copies</source>
        <translation>بڑی یا پرانی نقول کے لیے معمولی فیس</translation>
    </message>
    <message>
        <source>A son's or daughter's</source>
        <translation>بیٹے یا بیٹی کا</translation>
    </message>
    <message>
        <source>A stored file ({file}) is missing from the clinic folder. The record itself is safe. Restore the file from the last backup.</source>
        <translation>ایک محفوظ فائل ({file}) کلینک فولڈر میں نہیں ہے۔ ریکارڈ خود سلامت ہے۔ فائل کو پچھلے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>A stored file ({file}) was changed outside Frontdesk and is not shown. The record itself is safe. Restore the file from the last backup.</source>
        <translation>ایک محفوظ فائل ({file}) Frontdesk کے باہر بدلی گئی، اس لیے نہیں دکھائی جاتی۔ ریکارڈ خود سلامت ہے۔ فائل کو پچھلے بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>A stored picture belongs to no photograph: {file}</source>
        <translation>ایک محفوظ تصویری فائل کسی تصویر سے جڑی نہیں ہے: {file}</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>ایک کام</translation>
    </message>
    <message>
        <source>A4 sheets of {count} labels. Patients: {chosen}</source>
        <translation>{count} لیبل والی A4 شیٹ۔ مریض: {chosen}</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>پیٹ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>کس کے بارے میں</translation>
    </message>
    <message>
        <source>About this form</source>
        <translation>اس فارم کے بارے میں</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>اس پروگرام کے بارے میں</translation>
    </message>
    <message>
        <source>Above a guardian's signature</source>
        <translation>سرپرست کے دستخط کے اوپر</translation>
    </message>
    <message>
        <source>Above the patient's signature</source>
        <translation>مریض کے دستخط کے اوپر</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>اکاؤنٹ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>سرپرست شامل کریں</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>عملے کا رکن شامل کریں</translation>
    </message>
    <message>
        <source>Add a phone, email or address</source>
        <translation>فون، ای میل یا پتہ شامل کریں</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>پالیسی شامل کریں</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>انتباہ شامل کریں</translation>
    </message>
    <message>
        <source>Add another guardian</source>
        <translation>ایک اور سرپرست شامل کریں</translation>
    </message>
    <message>
        <source>Add another person to call</source>
        <translation>فون کرنے کے لیے ایک اور شخص شامل کریں</translation>
    </message>
    <message>
        <source>Add nobody unless all can be added</source>
        <translation>جب تک سب شامل نہ ہو سکیں، کسی کو شامل نہ کریں</translation>
    </message>
    <message>
        <source>Add whoever can be added</source>
        <translation>جو شامل ہو سکتے ہیں انہیں شامل کریں</translation>
    </message>
    <message>
        <source>Add {added} people</source>
        <translation>{added} لوگ شامل کریں</translation>
    </message>
    <message>
        <source>Added a member of staff</source>
        <translation>عملے کا رکن شامل کیا</translation>
    </message>
    <message>
        <source>Adding people, all or nobody…</source>
        <translation>لوگ شامل کیے جا رہے ہیں، سب یا کوئی نہیں…</translation>
    </message>
    <message>
        <source>Adding people…</source>
        <translation>لوگ شامل کیے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>After a lock, six digits bring you back until the shift ends. Five wrong tries void the PIN.</source>
        <translation>لاک کے بعد چھ ہندسے آپ کو شفٹ ختم ہونے تک واپس لاتے ہیں۔ پانچ غلط کوششوں پر پن ناکارہ ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>علاج کے بعد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Age below which a guardian signs</source>
        <translation>وہ عمر جس سے کم پر سرپرست دستخط کرتے ہیں</translation>
    </message>
    <message>
        <source>Age that the clinic's own policy names</source>
        <translation>کلینک کی اپنی پالیسی میں دی گئی عمر</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>رضامند</translation>
    </message>
    <message>
        <source>Al-Hayat privacy policy of 3 October 2025, section 4: shared with the care team and bound providers; others asked separately to be safe</source>
        <translation>الحیات کی 3 اکتوبر 2025 کی رازداری پالیسی، دفعہ 4: علاج کرنے والی ٹیم اور پابند اداروں کو بتایا جاتا ہے؛ دوسروں کے لیے احتیاط کے طور پر الگ پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>انتباہ</translation>
    </message>
    <message>
        <source>Alerts: {count}, of both files</source>
        <translation>انتباہات: {count}، دونوں فائلوں سے</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>تمام فائلیں</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>سب دیکھیں</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>تمام حصے</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>تمام تصویریں</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>تمام مرحلے</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>ہر طرف سے</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>اجازت ہے</translation>
    </message>
    <message>
        <source>Altered: this document was changed after it was sealed. Do not rely on it; open the stored original.</source>
        <translation>تبدیل شدہ: مہر لگنے کے بعد اس دستاویز کو بدلا گیا۔ اس پر بھروسا نہ کریں؛ محفوظ اصل دستاویز کھولیں۔</translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation>عمر 0 سے {oldest} سال کے درمیان ہوتی ہے۔</translation>
    </message>
    <message>
        <source>An anonymous record carries no name. Leave this empty, or choose a pseudonym instead.</source>
        <translation>گمنام ریکارڈ پر کوئی نام نہیں ہوتا۔ اسے خالی چھوڑیں، یا اس کے بجائے فرضی نام چنیں۔</translation>
    </message>
    <message>
        <source>An authority or a court</source>
        <translation>سرکاری ادارہ یا عدالت</translation>
    </message>
    <message>
        <source>An empty form</source>
        <translation>خالی فارم</translation>
    </message>
    <message>
        <source>An empty line parts paragraphs, “## ” begins a heading, “- ” a bullet. These places are filled in, and the fields that the text names itself: {places}</source>
        <translation>خالی سطر پیراگراف الگ کرتی ہے، “## ” سے سرخی اور “- ” سے فہرست کی سطر شروع ہوتی ہے۔ یہ جگہیں، اور وہ خانے جو متن خود بتاتا ہے، خود بھرے جاتے ہیں: {places}</translation>
    </message>
    <message>
        <source>An empty list to fill in</source>
        <translation>بھرنے کے لیے خالی فہرست</translation>
    </message>
    <message>
        <source>An example, not advice; confirm for your own clinic</source>
        <translation>یہ ایک نمونہ ہے، مشورہ نہیں؛ اپنے کلینک کے لیے تصدیق کریں</translation>
    </message>
    <message>
        <source>An insurance claim</source>
        <translation>انشورنس کلیم</translation>
    </message>
    <message>
        <source>An insurance pays for somebody it knows by name. Use “Identify” on the record first.</source>
        <translation>انشورنس اسی کی ادائیگی کرتی ہے جس کا نام وہ جانتی ہے۔ پہلے ریکارڈ پر “شناخت درج کریں” چنیں۔</translation>
    </message>
    <message>
        <source>An insurer</source>
        <translation>انشورنس کمپنی</translation>
    </message>
    <message>
        <source>An old copy of the clinic folder or a backup still opens with the old password of {names}, also for what is written from now on. A new key for the clinic ends that.</source>
        <translation>کلینک کے فولڈر کی پرانی نقل یا بیک اپ {names} کے پرانے پاس ورڈ سے اب بھی کھلتا ہے، اور آئندہ لکھی جانے والی باتیں بھی۔ کلینک کی نئی کلید سے یہ بند ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>An order of a court or an authority</source>
        <translation>عدالت یا سرکاری ادارے کا حکم</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>اور مزید {count} ہیں۔</translation>
    </message>
    <message>
        <source>Another backup is writing to this medium. Wait until it has finished and try again.</source>
        <translation>اس ڈسک پر ایک اور بیک اپ لکھا جا رہا ہے۔ اس کے مکمل ہونے تک رکیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another clinic folder</source>
        <translation>دوسرا کلینک فولڈر</translation>
    </message>
    <message>
        <source>Another clinician or clinic</source>
        <translation>کوئی دوسرے معالج یا کلینک</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>دوسری فائل</translation>
    </message>
    <message>
        <source>Another lawful ground</source>
        <translation>کوئی اور قانونی بنیاد</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>دوسری فہرست</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>کوئی اور حصہ</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>کوئی اور شخص</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>دوسرا فون</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Answered by: {signer}.</source>
        <translation>جواب کس نے دیے: {signer}۔</translation>
    </message>
    <message>
        <source>Appointments are kept without reminders from now on.</source>
        <translation>اب سے اپائنٹمنٹ یاد دہانی کے بغیر ہوں گے۔</translation>
    </message>
    <message>
        <source>April</source>
        <translation>اپریل</translation>
    </message>
    <message>
        <source>Area or village</source>
        <translation>علاقہ یا گاؤں</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>تیر والی کنجیوں سے چنیں، Enter سے کھولیں</translation>
    </message>
    <message>
        <source>As</source>
        <translation>کس شکل میں</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>جیسا پروگرام کے ساتھ آیا</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>جیسا اس کمپیوٹر پر ہے</translation>
    </message>
    <message>
        <source>As the camera says</source>
        <translation>جیسا کیمرا بتائے</translation>
    </message>
    <message>
        <source>As the list shows</source>
        <translation>جیسا فہرست سے ظاہر ہو</translation>
    </message>
    <message>
        <source>As the patient writes it</source>
        <translation>جیسے مریض خود لکھتے ہیں</translation>
    </message>
    <message>
        <source>Ask at the next visit; nothing is done without it.</source>
        <translation>اگلی ملاقات پر پوچھیں؛ اس کے بغیر کچھ نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>رضامندی مانگیں</translation>
    </message>
    <message>
        <source>Ask for identity papers</source>
        <translation>شناختی دستاویز طلب کریں</translation>
    </message>
    <message>
        <source>Ask for this consent</source>
        <translation>یہ رضامندی مانگیں</translation>
    </message>
    <message>
        <source>At audit entry {seq} somebody opened a folder that was not the newest one this PC had seen.</source>
        <translation>سرگرمی کے اندراج {seq} پر کسی نے ایسا فولڈر کھولا جو اس پی سی پر دیکھا گیا سب سے نیا فولڈر نہیں تھا۔</translation>
    </message>
    <message>
        <source>At least 12 characters, or four words chosen at random.</source>
        <translation>کم از کم 12 حروف، یا بِلا ترتیب چنے گئے چار الفاظ۔</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>کام پر</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سرگرمیاں</translation>
    </message>
    <message>
        <source>Audit entries {first} to {last} are missing.</source>
        <translation>سرگرمیوں کے اندراج {first} سے {last} تک موجود نہیں۔</translation>
    </message>
    <message>
        <source>Audit entries {first} to {last} are not signed: the program was interrupted there, or is still open.</source>
        <translation>سرگرمیوں کے اندراج {first} سے {last} پر دستخط نہیں ہیں: پروگرام وہاں بیچ میں بند ہو گیا، یا ابھی کھلا ہے۔</translation>
    </message>
    <message>
        <source>Audit entry {seq} is not the one this PC remembers.</source>
        <translation>سرگرمی کا اندراج {seq} وہ نہیں ہے جو اس پی سی کو یاد ہے۔</translation>
    </message>
    <message>
        <source>Audit entry {seq} or one before it was changed and re-hashed after it was signed.</source>
        <translation>سرگرمی کا اندراج {seq} یا اس سے پہلے کا کوئی اندراج دستخط کے بعد بدلا گیا اور دوبارہ ملایا گیا۔</translation>
    </message>
    <message>
        <source>Audit entry {seq} was changed after it was written.</source>
        <translation>سرگرمی کا اندراج {seq} لکھے جانے کے بعد بدلا گیا۔</translation>
    </message>
    <message>
        <source>Audit entry {seq} was written although the person it names had not signed in.</source>
        <translation>سرگرمی کا اندراج {seq} لکھا گیا، حالانکہ اس میں جس شخص کا نام ہے اس نے سائن ان نہیں کیا تھا۔</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سرگرمیوں کا ریکارڈ</translation>
    </message>
    <message>
        <source>Audit {entry}</source>
        <translation>ریکارڈ {entry}</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اگست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>کالموں پر واپس</translation>
    </message>
    <message>
        <source>Back to the front desk</source>
        <translation>واپس استقبالیہ پر</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>فہرست پر واپس</translation>
    </message>
    <message>
        <source>Back to the patient's record</source>
        <translation>واپس مریض کے ریکارڈ پر</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>واپس مریضوں کی فہرست پر</translation>
    </message>
    <message>
        <source>Back to the patients; what is typed stays</source>
        <translation>واپس مریضوں کی فہرست پر؛ ٹائپ کیا ہوا باقی رہے گا</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>واپس ریکارڈ پر</translation>
    </message>
    <message>
        <source>Back to the record (Esc)</source>
        <translation>واپس ریکارڈ پر (Esc)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Backup {snapshot} is damaged and does not count. The clinic's records are safe. Make a new backup.</source>
        <translation>بیک اپ {snapshot} خراب ہے اور شمار نہیں ہو گا۔ کلینک کے ریکارڈ محفوظ ہیں۔ نیا بیک اپ بنائیں۔</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>بیک اپ یہاں جاتے ہیں</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>اس فولڈر کے بیک اپ</translation>
    </message>
    <message>
        <source>Backups that still hold it</source>
        <translation>بیک اپ جن میں یہ اب بھی ہے</translation>
    </message>
    <message>
        <source>Bears a visible mark.</source>
        <translation>نظر آنے والا نشان لگا ہے۔</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>پہلے اور بعد</translation>
    </message>
    <message>
        <source>Before and after for the patient, as a sealed PDF</source>
        <translation>مریض کے لیے پہلے اور بعد کی رپورٹ، مہر شدہ PDF میں</translation>
    </message>
    <message>
        <source>Before and after, for the patient</source>
        <translation>پہلے اور بعد، مریض کے لیے</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>علاج سے پہلے</translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation>کمپیوٹر دینے سے پہلے</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>مسودہ شروع کریں</translation>
    </message>
    <message>
        <source>Below is every copy that left the clinic for a use that is no longer allowed, what was done to get it back, and its SHA-256.</source>
        <translation>نیچے ہر وہ نقل ہے جو کسی ایسے استعمال کے لیے کلینک سے باہر گئی جس کی اب اجازت نہیں ہے، اسے واپس لینے کے لیے کیا کیا گیا، اور اس کا SHA-256۔</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>بل</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>دھندلا کریں</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>Both files read again as they did before. What was entered since stays with the file it was entered on, which is the one that was kept.</source>
        <translation>دونوں فائلیں پھر پہلے کی طرح پڑھی جائیں گی۔ اس کے بعد جو لکھا گیا وہ اسی فائل میں رہے گا جس میں لکھا گیا، یعنی جو رکھی گئی تھی۔</translation>
    </message>
    <message>
        <source>Bring a clinic back from a backup</source>
        <translation>بیک اپ سے کلینک واپس لائیں</translation>
    </message>
    <message>
        <source>Bring a list in</source>
        <translation>فہرست لائیں</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>تصویریں لائیں</translation>
    </message>
    <message>
        <source>Bring in a signed paper</source>
        <translation>دستخط شدہ کاغذ شامل کریں</translation>
    </message>
    <message>
        <source>Bring in photographs of the part that is treated: before, during and after.</source>
        <translation>جس حصے کا علاج ہو رہا ہے اس کی تصویریں لائیں: پہلے، علاج کے دوران اور بعد کی۔</translation>
    </message>
    <message>
        <source>Bring photographs in</source>
        <translation>تصویریں لائیں</translation>
    </message>
    <message>
        <source>Bring photographs in (Ctrl+I)</source>
        <translation>تصویریں لائیں (Ctrl+I)</translation>
    </message>
    <message>
        <source>Bring the clinic back</source>
        <translation>کلینک واپس لائیں</translation>
    </message>
    <message>
        <source>Bringing the clinic back…</source>
        <translation>کلینک واپس لایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Brought in a list of patients</source>
        <translation>مریضوں کی فہرست لائی گئی</translation>
    </message>
    <message>
        <source>Brought the clinic back from a backup</source>
        <translation>کلینک کو بیک اپ سے واپس لایا</translation>
    </message>
    <message>
        <source>But this</source>
        <translation>مگر یہ</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>کولہے</translation>
    </message>
    <message>
        <source>By</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>By answering STOP</source>
        <translation>STOP لکھ کر</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>ای میل سے</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>خط سے</translation>
    </message>
    <message>
        <source>By name, phone, birth date or number (Ctrl+K)</source>
        <translation>نام، فون، تاریخ پیدائش یا نمبر سے (Ctrl+K)</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>فون سے</translation>
    </message>
    <message>
        <source>By phone or video</source>
        <translation>فون یا ویڈیو پر</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>کس حق سے</translation>
    </message>
    <message>
        <source>By word, before two witnesses</source>
        <translation>زبانی، دو گواہوں کے سامنے</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>{name} نے کیا۔</translation>
    </message>
    <message>
        <source>By {reference}: {form}, version {version}.</source>
        <translation>دستاویز {reference}: {form}، نسخہ {version}۔</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>کسے فون کریں</translation>
    </message>
    <message>
        <source>Came of age: decides alone now</source>
        <translation>بالغ ہو گئے: اب خود فیصلہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>کیمرا</translation>
    </message>
    <message>
        <source>Camera's time: {when}</source>
        <translation>کیمرے کا وقت: {when}</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>کیمرا…</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>سائن ان کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Can sign in: {count}</source>
        <translation>سائن ان کر سکتے ہیں: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>لگتا ہے Caps Lock آن ہے۔</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>Care can't wait until the form is read</source>
        <translation>دیکھ بھال فارم پڑھے جانے تک رک نہیں سکتی</translation>
    </message>
    <message>
        <source>Care goes on for a day without consent. Ask the patient, or whoever decides, as soon as you can.</source>
        <translation>ایک دن تک رضامندی کے بغیر دیکھ بھال جاری رہتی ہے۔ جتنی جلد ہو سکے مریض سے یا جو فیصلہ کرتا ہے اس سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Care in an emergency</source>
        <translation>ہنگامی حالت میں دیکھ بھال</translation>
    </message>
    <message>
        <source>Change the clinic's key</source>
        <translation>کلینک کی کلید بدلیں</translation>
    </message>
    <message>
        <source>Change the clinic's key now?</source>
        <translation>کلینک کی کلید ابھی بدلیں؟</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>کلید بدلیں</translation>
    </message>
    <message>
        <source>Change your own password on your own page instead.</source>
        <translation>اپنا پاس ورڈ اپنے ہی صفحے پر بدلیں۔</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>اپنا پاس ورڈ بدلیں</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} بدلیں</translation>
    </message>
    <message>
        <source>Changed a draft of a form</source>
        <translation>فارم کا مسودہ بدلا</translation>
    </message>
    <message>
        <source>Changed a record</source>
        <translation>ریکارڈ بدلا</translation>
    </message>
    <message>
        <source>Changed an alert on a record</source>
        <translation>ریکارڈ پر کوئی انتباہ بدلا</translation>
    </message>
    <message>
        <source>Changed the clinic's settings</source>
        <translation>کلینک کی ترتیبات بدلیں</translation>
    </message>
    <message>
        <source>Changed the clinicians in charge</source>
        <translation>ذمہ دار معالج بدلے</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>اپنا پاس ورڈ بدلا</translation>
    </message>
    <message>
        <source>Changed what a photograph may be used for</source>
        <translation>تصویر کا استعمال کس لیے ہو سکتا ہے، یہ بدلا</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Changing the clinic's key…</source>
        <translation>کلینک کی کلید بدلی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Check PDF</source>
        <translation>PDF کی تصدیق</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>دستاویز کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Check the spelling, or press Ctrl+N to register a new patient.</source>
        <translation>ہجے دیکھیں، یا نئے مریض کے اندراج کے لیے Ctrl+N دبائیں۔</translation>
    </message>
    <message>
        <source>Check the spelling, or register a new patient.</source>
        <translation>نام کے حروف جانچیں، یا نئے مریض کا اندراج کریں۔</translation>
    </message>
    <message>
        <source>Check the spelling, or type the record number.</source>
        <translation>ہجے جانچیں، یا ریکارڈ نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>Check the trail now</source>
        <translation>ریکارڈ ابھی جانچیں</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>جانچ کی قدر</translation>
    </message>
    <message>
        <source>Check value of the backup</source>
        <translation>بیک اپ کی جانچ کی قدر</translation>
    </message>
    <message>
        <source>Check value of the clinic pack</source>
        <translation>کلینک پیک کی جانچ کی قدر</translation>
    </message>
    <message>
        <source>Check value of the copy</source>
        <translation>نقل کی جانچ کی قدر</translation>
    </message>
    <message>
        <source>Check value of the document</source>
        <translation>دستاویز کی جانچ کی قدر</translation>
    </message>
    <message>
        <source>Check values of the copies</source>
        <translation>نقول کی جانچ کی قدریں</translation>
    </message>
    <message>
        <source>Checked a document</source>
        <translation>دستاویز جانچی</translation>
    </message>
    <message>
        <source>Checked just now. Things that are wrong: {count}.</source>
        <translation>ابھی جانچا گیا۔ خرابیاں: {count}۔</translation>
    </message>
    <message>
        <source>Checked just now: all {count} entries are intact.</source>
        <translation>ابھی جانچا گیا: تمام {count} اندراج درست ہیں۔</translation>
    </message>
    <message>
        <source>Checked the records and the audit trail</source>
        <translation>ریکارڈ اور سرگرمیوں کا ریکارڈ جانچا</translation>
    </message>
    <message>
        <source>Checking the audit trail…</source>
        <translation>سرگرمیوں کے ریکارڈ کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Checking the document…</source>
        <translation>دستاویز جانچی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>پاس ورڈ جانچا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>سینہ</translation>
    </message>
    <message>
        <source>Chin and jaw</source>
        <translation>ٹھوڑی اور جبڑا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Choose a backup from the list.</source>
        <translation>فہرست میں سے ایک بیک اپ چنیں۔</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>دستاویز چنیں</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Choose a file ({keys})</source>
        <translation>فائل چنیں ({keys})</translation>
    </message>
    <message>
        <source>Choose a file from the list.</source>
        <translation>فہرست سے ایک فائل چنیں۔</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <translation>تصدیق کے لیے فائل چنیں</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose a folder of photographs</source>
        <translation>تصویروں والا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose a guardian of another patient</source>
        <translation>کسی اور مریض کے سرپرست کو چنیں</translation>
    </message>
    <message>
        <source>Choose a line to read what it rests on.</source>
        <translation>یہ کس پر قائم ہے، پڑھنے کے لیے ایک قطار چنیں۔</translation>
    </message>
    <message>
        <source>Choose a list of patients</source>
        <translation>مریضوں کی فہرست چنیں</translation>
    </message>
    <message>
        <source>Choose a password of your own first. Until then nothing else is open to you.</source>
        <translation>پہلے اپنا پاس ورڈ چنیں۔ تب تک آپ کے لیے اور کچھ نہیں کھلے گا۔</translation>
    </message>
    <message>
        <source>Choose a photograph to read about it; Enter opens it.</source>
        <translation>کسی تصویر کے بارے میں پڑھنے کے لیے اسے چنیں؛ Enter سے وہ کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>وجہ چنیں</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>کوئی وجہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose a receptionist or a clinician as the witness.</source>
        <translation>گواہ کے طور پر ریسپشنسٹ یا معالج کو چنیں۔</translation>
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation>فہرست میں سے کردار چنیں۔</translation>
    </message>
    <message>
        <source>Choose a use</source>
        <translation>استعمال چنیں</translation>
    </message>
    <message>
        <source>Choose a use first</source>
        <translation>پہلے استعمال چنیں</translation>
    </message>
    <message>
        <source>Choose a use.</source>
        <translation>استعمال چنیں۔</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>خالی فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>دوسرا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose another part or stage above.</source>
        <translation>اوپر کوئی دوسرا حصہ یا مرحلہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>کم از کم ایک کالم چنیں۔</translation>
    </message>
    <message>
        <source>Choose at least one pair of photographs, and at most {most}.</source>
        <translation>تصاویر کا کم از کم ایک جوڑا چنیں، اور زیادہ سے زیادہ {most}۔</translation>
    </message>
    <message>
        <source>Choose at least one pair.</source>
        <translation>کم از کم ایک جوڑا چنیں۔</translation>
    </message>
    <message>
        <source>Choose at least one photograph, and at most {most}.</source>
        <translation>کم از کم ایک تصویر چنیں، اور زیادہ سے زیادہ {most}۔</translation>
    </message>
    <message>
        <source>Choose each photograph once.</source>
        <translation>ہر تصویر ایک ہی بار چنیں۔</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
    <message>
        <source>Choose for each field which file counts.</source>
        <translation>ہر معلومات کے لیے چنیں کہ کون سی فائل مانی جائے۔</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>فہرست میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Choose photographs</source>
        <translation>تصویریں چنیں</translation>
    </message>
    <message>
        <source>Choose photographs of one patient at a time.</source>
        <translation>ایک وقت میں ایک ہی مریض کی تصاویر چنیں۔</translation>
    </message>
    <message>
        <source>Choose the clinic folder</source>
        <translation>کلینک فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose the clinician who signs.</source>
        <translation>دستخط کرنے والے معالج کو چنیں۔</translation>
    </message>
    <message>
        <source>Choose the clinician's discipline.</source>
        <translation>معالج کا پیشہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose the clinicians in charge from the list.</source>
        <translation>ذمہ دار معالجوں کو فہرست میں سے چنیں۔</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>ملک چنیں۔</translation>
    </message>
    <message>
        <source>Choose the day on which the photographs were taken.</source>
        <translation>وہ دن چنیں جب تصویریں لی گئی تھیں۔</translation>
    </message>
    <message>
        <source>Choose the disk or folder above.</source>
        <translation>اوپر ڈسک یا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Choose the disk or folder for backups</source>
        <translation>بیک اپ کے لیے ڈسک یا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose the disk or folder with the backups</source>
        <translation>بیک اپ والی ڈسک یا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic</source>
        <translation>کلینک کا فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose the guardian who signs.</source>
        <translation>دستخط کرنے والے سرپرست کو چنیں۔</translation>
    </message>
    <message>
        <source>Choose the kind of paper from the list.</source>
        <translation>شناختی دستاویز کی قسم فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>Choose the member of staff who explained the form.</source>
        <translation>عملے کے اس رکن کو چنیں جس نے فارم سمجھایا۔</translation>
    </message>
    <message>
        <source>Choose the reason from the list.</source>
        <translation>وجہ فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>اسکین چنیں</translation>
    </message>
    <message>
        <source>Choose two with Ctrl to compare them. Enter opens one.</source>
        <translation>موازنہ کرنے کے لیے Ctrl دبا کر دو چنیں۔ Enter سے ایک کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>چنیں کہ کیا واپس لیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Choose what the list is for.</source>
        <translation>چنیں کہ فہرست کس لیے ہے۔</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>چنیں کہ کیا کیا گیا۔</translation>
    </message>
    <message>
        <source>Choose where the copies are saved</source>
        <translation>چنیں کہ نقول کہاں محفوظ کی جائیں</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>چنیں کہ کہاں محفوظ کرنا ہے</translation>
    </message>
    <message>
        <source>Choose why the files are merged.</source>
        <translation>چنیں کہ فائلیں کیوں ملائی جا رہی ہیں۔</translation>
    </message>
    <message>
        <source>Choose why the files are separated again.</source>
        <translation>چنیں کہ فائلیں پھر کیوں الگ کی جا رہی ہیں۔</translation>
    </message>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>اپنا نام چنیں اور اپنا پاس ورڈ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>اپنا پاس ورڈ چنیں</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>چنا ہوا نام</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>شہر یا ضلع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>فارم صاف کریں</translation>
    </message>
    <message>
        <source>Clear the form?</source>
        <translation>فارم صاف کریں؟</translation>
    </message>
    <message>
        <source>Click the same two points in both photographs, such as the corners of the eyes</source>
        <translation>دونوں تصویروں میں وہی دو جگہیں کلک کریں، جیسے آنکھوں کے کونے</translation>
    </message>
    <message>
        <source>Click two points in one photograph, then the same two in the other; or use the arrow keys and Enter.</source>
        <translation>ایک تصویر میں دو نقطے کلک کریں، پھر وہی دو دوسری تصویر میں؛ یا تیر والی کلیدیں اور Enter استعمال کریں۔</translation>
    </message>
    <message>
        <source>Clinic folder</source>
        <translation>کلینک فولڈر</translation>
    </message>
    <message>
        <source>Clinic pack</source>
        <translation>کلینک پیک</translation>
    </message>
    <message>
        <source>Clinical Establishments Act 2010, central guidance: 3 or 5 years; States differ</source>
        <translation>کلینیکل اسٹیبلشمنٹس ایکٹ 2010، مرکزی رہنمائی: 3 یا 5 سال؛ ریاستوں میں الگ الگ</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>معالج</translation>
    </message>
    <message>
        <source>Clinician who signs too</source>
        <translation>معالج جو ساتھ دستخط کرتے ہیں</translation>
    </message>
    <message>
        <source>Clinicians in charge</source>
        <translation>ذمہ دار معالج</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>گھڑی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>اکاؤنٹ بند کریں</translation>
    </message>
    <message>
        <source>Close the selected account</source>
        <translation>چنا ہوا اکاؤنٹ بند کریں</translation>
    </message>
    <message>
        <source>Close this account?</source>
        <translation>یہ اکاؤنٹ بند کریں؟</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>بہت قریب سے</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Closed an account</source>
        <translation>اکاؤنٹ بند کیا</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ترتیب سے لگائیں</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>کالم {number}</translation>
    </message>
    <message>
        <source>Columns {one} and {other} of row {row} have the same heading. Rename one, or choose what they hold.</source>
        <translation>قطار {row} کے کالم {one} اور {other} کا عنوان ایک ہی ہے۔ ایک کا نام بدلیں، یا چنیں کہ ان میں کیا ہے۔</translation>
    </message>
    <message>
        <source>Coming of age</source>
        <translation>بالغ ہونے والے</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>پہلے اور بعد کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>ان دونوں کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>ریکارڈ مکمل کریں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirm what is ticked</source>
        <translation>نشان زدہ قدروں کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirmed by the practice manager</source>
        <translation>پریکٹس مینیجر نے تصدیق کی</translation>
    </message>
    <message>
        <source>Confirmed the words of the recovery kit</source>
        <translation>ریکوری کٹ کے الفاظ کی تصدیق کی</translation>
    </message>
    <message>
        <source>Confirmed with their own PIN at {time}</source>
        <translation>{time} بجے اپنے پن سے تصدیق کی</translation>
    </message>
    <message>
        <source>Confirmed with their own password at {time}</source>
        <translation>{time} بجے اپنے پاس ورڈ سے تصدیق کی</translation>
    </message>
    <message>
        <source>Connect a camera to this computer: it appears here by itself.</source>
        <translation>اس کمپیوٹر میں کیمرا لگائیں: وہ یہاں خود بخود نظر آئے گا۔</translation>
    </message>
    <message>
        <source>Connect the disk or stick with the backups, and choose which copy to bring back.</source>
        <translation>بیک اپ والی ڈسک یا یو ایس بی لگائیں، اور چنیں کہ کون سی نقل واپس لانی ہے۔</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Consent may be taken as implied</source>
        <translation>رضامندی کو بِن کہے مان لیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Consent texts</source>
        <translation>رضامندی کے متن</translation>
    </message>
    <message>
        <source>Consent to registration</source>
        <translation>اندراج کے لیے رضامندی</translation>
    </message>
    <message>
        <source>Consents ({count})</source>
        <translation>رضامندیاں ({count})</translation>
    </message>
    <message>
        <source>Consents are taken at the front desk</source>
        <translation>رضامندی استقبالیہ پر لی جاتی ہے</translation>
    </message>
    <message>
        <source>Consents in {languages}</source>
        <translation>رضامندیاں ان زبانوں میں: {languages}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Continue ({done} of {all} answered)</source>
        <translation>جاری رکھیں ({all} میں سے {done} کے جواب دیے)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نقول</translation>
    </message>
    <message>
        <source>Copies called back</source>
        <translation>واپس بلائی گئی نقول</translation>
    </message>
    <message>
        <source>Copies outside the clinic are taken down or called back: {count}.</source>
        <translation>کلینک سے باہر کی نقول ہٹائی یا واپس لی جاتی ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Copies outside the clinic, and what has to come back</source>
        <translation>کلینک سے باہر کی نقول، اور جنہیں واپس لینا ہے</translation>
    </message>
    <message>
        <source>Copies that could not be written: {count}. They stand in the register as {reference}, which says so of each.</source>
        <translation>جو نقلیں لکھی نہیں جا سکیں: {count}۔ وہ رجسٹر میں {reference} کے تحت ہیں، اور وہاں ہر ایک کے بارے میں یہی لکھا ہے۔</translation>
    </message>
    <message>
        <source>Copies that have to come back</source>
        <translation>نقول جنہیں واپس لینا ہے</translation>
    </message>
    <message>
        <source>Copies that have to come back and are still out: {count}.</source>
        <translation>نقول جنہیں واپس لینا ہے اور جو اب بھی باہر ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Copies that left the clinic are on the list of what has to come back.</source>
        <translation>کلینک سے باہر گئی نقول ان چیزوں کی فہرست میں ہیں جنہیں واپس لینا ہے۔</translation>
    </message>
    <message>
        <source>Copies that may still be out: {count}.</source>
        <translation>نقول جو اب بھی باہر ہو سکتی ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>نقول:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>رپورٹ کاپی کریں</translation>
    </message>
    <message>
        <source>Correct this session</source>
        <translation>اس سیشن کو درست کریں</translation>
    </message>
    <message>
        <source>Correcting the record</source>
        <translation>ریکارڈ کی درستی</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>تائیدی دستخط کریں</translation>
    </message>
    <message>
        <source>Counter-sign this form</source>
        <translation>اس فارم پر تائیدی دستخط کریں</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <translation>تائیدی دستخط</translation>
    </message>
    <message>
        <source>Counter-signed</source>
        <translation>تائیدی دستخط ہوئے</translation>
    </message>
    <message>
        <source>Counter-signed a consent</source>
        <translation>رضامندی پر تائیدی دستخط کیے</translation>
    </message>
    <message>
        <source>Counter-signed by</source>
        <translation>تائیدی دستخط کس کے</translation>
    </message>
    <message>
        <source>Counter-signed by {name}, {at}</source>
        <translation>تائیدی دستخط: {name}، {at}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Country where the records are kept</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Counts for {count} months</source>
        <translation>{count} مہینے تک معتبر</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>کب تک مؤثر</translation>
    </message>
    <message>
        <source>Counts until taken back</source>
        <translation>واپس لینے تک معتبر</translation>
    </message>
    <message>
        <source>Counts until {day}.</source>
        <translation>{day} تک معتبر۔</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover or blur what shows who this is, or say that nobody can be known by this photograph.</source>
        <translation>جس سے پتا چلتا ہے کہ یہ کون ہے اسے ڈھانپیں یا دھندلا کریں، یا بتائیں کہ اس تصویر سے کوئی پہچانا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Cover what shows who it is</source>
        <translation>جس سے پہچان ہوتی ہے اسے ڈھانپیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں (&amp;T)</translation>
    </message>
    <message>
        <source>Cut to</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Cut to a part.</source>
        <translation>کاٹ کر ایک حصہ رکھا گیا۔</translation>
    </message>
    <message>
        <source>DPDP Rules r.14(3): a published period of at most 90 days; commencement 13 or 14 May 2027, the earlier is used</source>
        <translation>ڈی پی ڈی پی رولز، قاعدہ 14(3): شائع کردہ مدت زیادہ سے زیادہ 90 دن؛ 13 یا 14 مئی 2027 سے نافذ، پہلی تاریخ مانی گئی ہے</translation>
    </message>
    <message>
        <source>DPDP Rules r.7(1) says without delay and names no number; 72 hours is this program's own limit</source>
        <translation>ڈی پی ڈی پی رولز کے قاعدہ 7(1) میں “بلا تاخیر” لکھا ہے، کوئی عدد نہیں؛ 72 گھنٹے اس پروگرام کی اپنی حد ہے</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرے</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Date of birth is estimated</source>
        <translation>تاریخ پیدائش اندازے سے ہے</translation>
    </message>
    <message>
        <source>Dates are written in two orders. Those that can be read both ways are refused unless you choose one.</source>
        <translation>تاریخیں دو ترتیبوں میں لکھی ہیں۔ جو دونوں طرح پڑھی جا سکتی ہیں، وہ تب تک نہیں لی جائیں گی جب تک آپ ایک ترتیب نہ چنیں۔</translation>
    </message>
    <message>
        <source>Dates such as 03/04/1990</source>
        <translation>03/04/1990 جیسی تاریخیں</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>دن پہلے</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>تصویر کس دن لی گئی</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>سیشن کا دن</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>کاغذ پر لکھی تاریخ</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>اس پر لکھی تاریخ</translation>
    </message>
    <message>
        <source>Day, stage, treatment, lighting and distance of all photographs in it</source>
        <translation>اس کی تمام تصویروں کا دن، مرحلہ، علاج، روشنی اور فاصلہ</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>کام مکمل</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسمبر</translation>
    </message>
    <message>
        <source>Decides for</source>
        <translation>کن کے لیے فیصلہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Delete the files they came from?</source>
        <translation>جن فائلوں سے یہ آئیں انہیں مٹائیں؟</translation>
    </message>
    <message>
        <source>Delete these files</source>
        <translation>یہ فائلیں مٹائیں</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>فائلیں مٹائی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>ضائع کریں</translation>
    </message>
    <message>
        <source>Destroy these photographs?</source>
        <translation>یہ تصویریں ضائع کریں؟</translation>
    </message>
    <message>
        <source>Destroy this photograph?</source>
        <translation>یہ تصویر ضائع کریں؟</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>ضائع کیا گیا</translation>
    </message>
    <message>
        <source>Destroyed photographs, or listed them for it</source>
        <translation>تصویریں ضائع کیں، یا اس کے لیے ان کی فہرست دیکھی</translation>
    </message>
    <message>
        <source>Destroying the photographs…</source>
        <translation>تصویریں ضائع کی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>الگ الگ لوگ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>مٹا دیں</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>انہیں مٹا دیں</translation>
    </message>
    <message>
        <source>Discard these pictures?</source>
        <translation>یہ تصویریں مٹا دیں؟</translation>
    </message>
    <message>
        <source>Discarding the pictures</source>
        <translation>تصویریں مٹائی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>پیشہ</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>معلومات کا افشا</translation>
    </message>
    <message>
        <source>Disk or folder with the backups</source>
        <translation>بیک اپ والی ڈسک یا فولڈر</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>فاصلہ</translation>
    </message>
    <message>
        <source>Do not rely on this document</source>
        <translation>اس دستاویز پر بھروسا نہ کریں</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Doctor or clinic</source>
        <translation>ڈاکٹر یا کلینک</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Done. {added} people were added, {refused} rows were refused, {suspected} of those added may be somebody known already.</source>
        <translation>ہو گیا۔ {added} لوگ شامل ہوئے، {refused} قطاریں نہیں لی گئیں، شامل ہونے والوں میں {suspected} شاید پہلے سے درج ہیں۔</translation>
    </message>
    <message>
        <source>Draw boxes over eyes, tattoos, name tags. What is covered is gone.</source>
        <translation>آنکھوں، ٹیٹو اور نام کی پٹیوں پر خانے بنائیں۔ جو ڈھانپا گیا وہ نقل میں نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Drop a PDF or a picture here</source>
        <translation>PDF یا تصویر یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>تبدیلیاں چھوڑ دیں</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>تبدیلیاں چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>مسودہ ہٹائیں</translation>
    </message>
    <message>
        <source>Drop the draft?</source>
        <translation>مسودہ ہٹائیں؟</translation>
    </message>
    <message>
        <source>Drop the scan or a photo of the signed form here</source>
        <translation>دستخط شدہ فارم کا اسکین یا تصویر یہاں چھوڑیں</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>مقررہ تاریخ {day}</translation>
    </message>
    <message>
        <source>During treatment</source>
        <translation>علاج کے دوران</translation>
    </message>
    <message>
        <source>Each file holds only the picture shown here. What was covered is no longer in it, nor are the place, the time or the camera.</source>
        <translation>ہر فائل میں صرف یہی تصویر ہے جو یہاں نظر آ رہی ہے۔ جو ڈھانپا گیا وہ اب اس میں نہیں ہے، اور نہ جگہ، نہ وقت، نہ کیمرے کی معلومات۔</translation>
    </message>
    <message>
        <source>Each file's SHA-256</source>
        <translation>ہر فائل کا SHA-256</translation>
    </message>
    <message>
        <source>Each question is separate. Both answers are fine; nothing is chosen for you.</source>
        <translation>ہر سوال الگ ہے۔ دونوں جواب ٹھیک ہیں؛ آپ کے لیے کچھ بھی پہلے سے چنا ہوا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Each witness confirms this with their own password or shift PIN.</source>
        <translation>ہر گواہ اپنے پاس ورڈ یا شفٹ پن سے اس کی تصدیق کریں۔</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>ریکارڈ میں ترمیم کریں</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E)</source>
        <translation>ریکارڈ میں ترمیم کریں (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>یہ متن تبدیل کریں</translation>
    </message>
    <message>
        <source>Edit {ref}</source>
        <translation>{ref} میں ترمیم</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>کب سے نافذ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>ہنگامی حالت</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>ہنگامی رابطہ</translation>
    </message>
    <message>
        <source>Emergency contact is the patient's</source>
        <translation>ہنگامی رابطے کا مریض سے رشتہ</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>ہنگامی فون</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>Enter the date of birth, or the age in years.</source>
        <translation>تاریخ پیدائش، یا سالوں میں عمر لکھیں۔</translation>
    </message>
    <message>
        <source>Enter the day as day/month/year.</source>
        <translation>تاریخ دن/مہینہ/سال میں لکھیں۔</translation>
    </message>
    <message>
        <source>Enter who takes it back for the patient.</source>
        <translation>لکھیں کہ مریض کی طرف سے اسے کون واپس لے رہا ہے۔</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Entries in the backup</source>
        <translation>بیک اپ میں اندراجات</translation>
    </message>
    <message>
        <source>Entries that the backup did not have</source>
        <translation>جو اندراج بیک اپ میں نہیں تھے</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Every answer on it counts as no. The refusal is sealed like a signed form, and can't be changed.</source>
        <translation>اس کا ہر جواب ‘نہیں’ سمجھا جائے گا۔ انکار پر دستخط شدہ فارم کی طرح مہر لگتی ہے، اور اسے بدلا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Every change to the record will be listed here.</source>
        <translation>ریکارڈ کی ہر تبدیلی یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Every copy that had to come back is dealt with.</source>
        <translation>جن نقول کو واپس لینا تھا ان سب کا کام ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>Every copy that left is still allowed where it is.</source>
        <translation>باہر گئی ہر نقل کی، وہ جہاں ہے وہاں، اب بھی اجازت ہے۔</translation>
    </message>
    <message>
        <source>Every file and row</source>
        <translation>ہر فائل اور قطار</translation>
    </message>
    <message>
        <source>Every practice manager has forgotten the password.</source>
        <translation>تمام پریکٹس مینیجر اپنا پاس ورڈ بھول گئے ہیں۔</translation>
    </message>
    <message>
        <source>Every record is complete.</source>
        <translation>ہر ریکارڈ مکمل ہے۔</translation>
    </message>
    <message>
        <source>Every row can be used as it is.</source>
        <translation>ہر قطار جیسی ہے ویسی لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Every value of this pack is confirmed.</source>
        <translation>اس پیک کی ہر قدر کی تصدیق ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>سب لوگ</translation>
    </message>
    <message>
        <source>Everybody at the desk sees it on opening the record. Write nothing medical here.</source>
        <translation>ریکارڈ کھولنے پر استقبالیہ پر ہر کوئی اسے دیکھتا ہے۔ یہاں علاج سے متعلق کوئی بات نہ لکھیں۔</translation>
    </message>
    <message>
        <source>Everybody has been asked. Whoever must be asked again comes here in time.</source>
        <translation>سب سے پوچھا جا چکا ہے۔ جن سے دوبارہ پوچھنا ہو، وہ وقت پر یہاں آتے ہیں۔</translation>
    </message>
    <message>
        <source>Everybody signs in with their own password as before. The PINs of this shift have ended.</source>
        <translation>سب پہلے کی طرح اپنے پاس ورڈ سے سائن اِن کرتے ہیں۔ اس شفٹ کے پن ختم ہو گئے ہیں۔</translation>
    </message>
    <message>
        <source>Everybody who opened, changed or signed anything of this patient, the latest first.</source>
        <translation>جنہوں نے اس مریض کا کچھ بھی کھولا، بدلا یا جس پر دستخط کیے، وہ سب؛ سب سے نیا پہلے۔</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Everything in the clinic folder is encrypted. Nothing is ever sent anywhere.</source>
        <translation>کلینک فولڈر میں سب کچھ انکرپٹ شدہ ہے۔ کبھی کچھ کہیں نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Everything stays on this computer, locked and encrypted. Nothing is ever sent anywhere.</source>
        <translation>سب کچھ اسی کمپیوٹر پر، تالے میں اور انکرپٹ شدہ رہتا ہے۔ کبھی کچھ کہیں نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>جو کچھ باہر گیا</translation>
    </message>
    <message>
        <source>Everything typed here is dropped.</source>
        <translation>یہاں ٹائپ کیا ہوا سب ہٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Exactly this file is not in the register of what left. Any change to a picture, however small, makes it another file: a copy that was cropped or sent on by an app can't be known again, nor one that left after the backup that was restored.</source>
        <translation>ٹھیک یہ فائل باہر گئی چیزوں کے رجسٹر میں نہیں ہے۔ تصویر میں ذرا سی تبدیلی بھی اسے دوسری فائل بنا دیتی ہے: جو نقل کاٹی گئی یا کسی ایپ سے آگے بھیجی گئی، اسے دوبارہ پہچانا نہیں جا سکتا، اور نہ اسے جو واپس لائے گئے بیک اپ کے بعد باہر گئی۔</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>سمجھانے والے</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV کی صورت میں برآمد کریں</translation>
    </message>
    <message>
        <source>Export as FHIR</source>
        <translation>FHIR کی صورت میں برآمد کریں</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>سرگرمیوں کا ریکارڈ برآمد کریں</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>برآمد ہو گیا</translation>
    </message>
    <message>
        <source>Exported a consent</source>
        <translation>رضامندی برآمد کی</translation>
    </message>
    <message>
        <source>Exported a list of patients</source>
        <translation>مریضوں کی فہرست برآمد کی</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>سرگرمیوں کا ریکارڈ برآمد کیا</translation>
    </message>
    <message>
        <source>Exported whom to ask for consent</source>
        <translation>کس سے رضامندی مانگنی ہے، وہ فہرست برآمد کی</translation>
    </message>
    <message>
        <source>Exporting the audit trail…</source>
        <translation>سرگرمیوں کا ریکارڈ برآمد ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>آنکھیں</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>چہرہ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Father's or husband's name</source>
        <translation>والد یا شوہر کا نام</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فروری</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>عورت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files deleted: {count}.</source>
        <translation>مٹائی گئی فائلیں: {count}۔</translation>
    </message>
    <message>
        <source>Files may be kept without the person's name</source>
        <translation>شخص کے نام کے بغیر بھی فائل رکھی جا سکتی ہے</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائل کی قسم:</translation>
    </message>
    <message>
        <source>Files that may be one person's. Look at each pair: merge it, or say that they differ.</source>
        <translation>فائلیں جو ایک ہی شخص کی ہو سکتی ہیں۔ ہر جوڑی دیکھیں: ملا دیں، یا بتائیں کہ لوگ الگ ہیں۔</translation>
    </message>
    <message>
        <source>Files that may be one person's. Merge them, or say that they differ.</source>
        <translation>ایسی فائلیں جو ایک ہی شخص کی ہو سکتی ہیں۔ انہیں ملائیں، یا بتائیں کہ لوگ الگ ہیں۔</translation>
    </message>
    <message>
        <source>Files that were missing</source>
        <translation>جو فائلیں نہیں ملیں</translation>
    </message>
    <message>
        <source>Files to choose again: {count}.</source>
        <translation>دوبارہ چننے والی فائلیں: {count}۔</translation>
    </message>
    <message>
        <source>Files to delete: {count}. Only those whose photograph is in the record.</source>
        <translation>مٹائی جانے والی فائلیں: {count}۔ صرف وہ جن کی تصویر ریکارڈ میں ہے۔</translation>
    </message>
    <message>
        <source>Files to go on with: {count}.</source>
        <translation>آگے جاری رکھنے کے لیے فائلیں: {count}۔</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>فائلیں: {count}</translation>
    </message>
    <message>
        <source>Fill in everything now</source>
        <translation>ابھی سب بھریں</translation>
    </message>
    <message>
        <source>Fill in the fields below for somebody new.</source>
        <translation>نئے شخص کے لیے نیچے کے خانے بھریں۔</translation>
    </message>
    <message>
        <source>Filled in by the staff for each patient</source>
        <translation>ہر مریض کے لیے عملہ بھرتا ہے</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>مریض تلاش کریں</translation>
    </message>
    <message>
        <source>Find a patient, or scan a card</source>
        <translation>مریض تلاش کریں، یا کارڈ اسکین کریں</translation>
    </message>
    <message>
        <source>Find a patient, outside a field</source>
        <translation>مریض تلاش کریں، جب کسی خانے میں نہ ہوں</translation>
    </message>
    <message>
        <source>Find out whether a PDF was sealed by this clinic, and whether it was changed since.</source>
        <translation>معلوم کریں کہ کسی PDF پر اسی کلینک نے مہر لگائی تھی یا نہیں، اور کیا وہ اس کے بعد بدلی گئی۔</translation>
    </message>
    <message>
        <source>Find somebody known</source>
        <translation>پہلے سے درج شخص تلاش کریں</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>فنگر پرنٹ (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the clinic's seal</source>
        <translation>کلینک کی مہر کا فنگر پرنٹ</translation>
    </message>
    <message>
        <source>Fingerprint of the sealed form (SHA-256)</source>
        <translation>مہر لگے فارم کا فنگر پرنٹ (SHA-256)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>پہلی بار</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>پہلی قطاریں</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>چوڑائی کے برابر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Folder in the clinic</source>
        <translation>کلینک کا فولڈر</translation>
    </message>
    <message>
        <source>Folder of the clinic on this computer</source>
        <translation>اس کمپیوٹر پر کلینک کا فولڈر</translation>
    </message>
    <message>
        <source>For a picture (JPEG), whether exactly this file left this clinic.</source>
        <translation>تصویر (JPEG) کے لیے: بالکل یہی فائل اس کلینک سے باہر گئی یا نہیں۔</translation>
    </message>
    <message>
        <source>For a use that the patient agreed to, with faces covered</source>
        <translation>اس استعمال کے لیے جس پر مریض راضی ہوئے، چہرے ڈھانپ کر</translation>
    </message>
    <message>
        <source>For an inspection</source>
        <translation>معائنے کے لیے</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>دوسرے پروگرام کے لیے</translation>
    </message>
    <message>
        <source>For example 2027.1.</source>
        <translation>مثلاً 2027.1۔</translation>
    </message>
    <message>
        <source>For example 22/11/2026</source>
        <translation>جیسے 22/11/2026</translation>
    </message>
    <message>
        <source>For example: cabinet 2, folder K</source>
        <translation>مثلاً: الماری 2، فائل ک</translation>
    </message>
    <message>
        <source>For example: holds a power of attorney, appointed by a court.</source>
        <translation>مثلاً: مختار نامہ ہے، عدالت نے مقرر کیا۔</translation>
    </message>
    <message>
        <source>For good, with a reason</source>
        <translation>ہمیشہ کے لیے، وجہ بتا کر</translation>
    </message>
    <message>
        <source>For the clinic's accounts</source>
        <translation>کلینک کے حساب کتاب کے لیے</translation>
    </message>
    <message>
        <source>For the front desk: take the computer back (Esc)</source>
        <translation>استقبالیہ کے لیے: کمپیوٹر واپس لیں (Esc)</translation>
    </message>
    <message>
        <source>For {name}, who signs in as “{sign_in}”.</source>
        <translation>{name} کے لیے، جن کا سائن ان کا نام “{sign_in}” ہے۔</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>پیشانی</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Form opened</source>
        <translation>فارم کھولا گیا</translation>
    </message>
    <message>
        <source>Form printed</source>
        <translation>فارم چھاپا گیا</translation>
    </message>
    <message>
        <source>Form refused</source>
        <translation>فارم سے انکار</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>فارم {number}</translation>
    </message>
    <message>
        <source>Forms to choose from</source>
        <translation>چننے کے لیے فارم</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>کب ملا</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>کس سے ملا</translation>
    </message>
    <message>
        <source>Found two files to be of different people</source>
        <translation>پایا کہ دو فائلیں الگ لوگوں کی ہیں</translation>
    </message>
    <message>
        <source>Found: {found} of {total}</source>
        <translation>ملے: {total} میں سے {found}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>جمعہ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>اوپر سے</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>پیچھے سے</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>نیچے سے</translation>
    </message>
    <message>
        <source>From now on {merged} opens as {kept}. For every consent the stricter answer of the two files counts until the patient is asked again.</source>
        <translation>اب سے {merged} کھولنے پر {kept} کھلے گی۔ ہر رضامندی کے لیے دونوں فائلوں میں سے سخت جواب مانا جائے گا، جب تک مریض سے پھر نہ پوچھا جائے۔</translation>
    </message>
    <message>
        <source>From that day they sign for themselves, and are asked again.</source>
        <translation>اس دن سے وہ خود دستخط کرتے ہیں، اور ان سے دوبارہ پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>From the camera or card {name}</source>
        <translation>کیمرے یا کارڈ {name} سے</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>سامنے سے</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>بائیں طرف سے</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>دائیں طرف سے</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>{file} سے</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>استقبالیہ</translation>
    </message>
    <message>
        <source>Frontdesk locks as soon as it is done.</source>
        <translation>یہ ہوتے ہی Frontdesk لاک ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Frontdesk locks as soon as it is done. Leave the disk or stick where it is.</source>
        <translation>مکمل ہوتے ہی Frontdesk لاک ہو جائے گا۔ ڈسک یا یو ایس بی لگی رہنے دیں۔</translation>
    </message>
    <message>
        <source>Frontdesk signs you out, locks every record with a new key, and comes back to the sign-in. This takes from a few seconds to some minutes. Passwords and the recovery kit stay good.</source>
        <translation>Frontdesk آپ کو سائن آؤٹ کرتا ہے، ہر ریکارڈ کو نئی کلید سے بند کرتا ہے اور سائن اِن پر واپس آ جاتا ہے۔ اس میں چند سیکنڈ سے چند منٹ لگتے ہیں۔ پاس ورڈ اور ریکوری کٹ وہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>پورا نام</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>پورا سائز</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>ایک اور پتہ</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>مزید رابطے</translation>
    </message>
    <message>
        <source>Further contacts: {count}, of both files</source>
        <translation>مزید رابطے: {count}، دونوں فائلوں سے</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>ایک اور ای میل</translation>
    </message>
    <message>
        <source>Further emergency phone</source>
        <translation>ایک اور ہنگامی فون</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>ایک اور فون</translation>
    </message>
    <message>
        <source>Gave a copy of a consent</source>
        <translation>رضامندی کی نقل دی</translation>
    </message>
    <message>
        <source>Gave an unnamed file the patient's name</source>
        <translation>بے نام فائل کو مریض کا نام دیا</translation>
    </message>
    <message>
        <source>Gave the clinic a new key</source>
        <translation>کلینک کو نئی کلید دی</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Genuine but not stored here: this clinic sealed this document and nothing in it has changed. It may have been signed after the backup that was restored. Keep this file safe and show it to the practice manager.</source>
        <translation>اصلی، مگر یہاں محفوظ نہیں: اس دستاویز پر اسی کلینک نے مہر لگائی اور اس میں کچھ نہیں بدلا۔ شاید اس پر بحال کیے گئے بیک اپ کے بعد دستخط ہوئے۔ اس فائل کو سنبھال کر رکھیں اور پریکٹس مینیجر کو دکھائیں۔</translation>
    </message>
    <message>
        <source>Genuine, but no longer the newest: this clinic sealed this document and nothing in it has changed. The patient has answered the same form again since.</source>
        <translation>اصلی، مگر اب سب سے نیا نہیں: اس کلینک نے اس دستاویز پر مہر لگائی تھی اور اس میں کچھ نہیں بدلا۔ مریض نے اس کے بعد یہی فارم دوبارہ بھرا ہے۔</translation>
    </message>
    <message>
        <source>Genuine, but taken back since</source>
        <translation>اصلی، مگر بعد میں واپس لیا گیا</translation>
    </message>
    <message>
        <source>Genuine, but there is a newer one</source>
        <translation>اصلی، مگر اس سے نیا موجود ہے</translation>
    </message>
    <message>
        <source>Genuine, but withdrawn since: this clinic sealed this document and nothing in it has changed. Permissions in it were taken back later, so they no longer count.</source>
        <translation>اصلی، مگر بعد میں واپس لیا گیا: اس کلینک نے اس دستاویز پر مہر لگائی تھی اور اس میں کچھ نہیں بدلا۔ اس کی رضامندیاں بعد میں واپس لی گئیں، اس لیے اب مؤثر نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Genuine: this clinic sealed this document, nothing in it has changed, and it is the one stored here.</source>
        <translation>اصلی: اس دستاویز پر اسی کلینک نے مہر لگائی، اس میں کچھ نہیں بدلا، اور یہی یہاں محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>جھلک</translation>
    </message>
    <message>
        <source>Give copies out</source>
        <translation>نقول باہر دیں</translation>
    </message>
    <message>
        <source>Give the selected person a new one-time password</source>
        <translation>چنے ہوئے شخص کو ایک بار والا نیا پاس ورڈ دیں</translation>
    </message>
    <message>
        <source>Give up the printed forms?</source>
        <translation>چھپے ہوئے فارم چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دی گئی</translation>
    </message>
    <message>
        <source>Given by word</source>
        <translation>زبانی دی گئی</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Given to the patient</source>
        <translation>مریض کو دی گئی</translation>
    </message>
    <message>
        <source>Given to {recipient}</source>
        <translation>{recipient} کو دی گئی</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>بدلنا جاری رکھیں</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>اگلے قدم پر جائیں</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>فہرست لانا جاری رکھیں</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>باقی فائلیں بھی لیں</translation>
    </message>
    <message>
        <source>Go to the sign-in</source>
        <translation>سائن ان پر جائیں</translation>
    </message>
    <message>
        <source>Go to those who may be registered already</source>
        <translation>جن کا اندراج پہلے سے ہو سکتا ہے ان پر جائیں</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>چڈھا</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Guardian is the patient's</source>
        <translation>سرپرست کا مریض سے رشتہ</translation>
    </message>
    <message>
        <source>Guardian's form</source>
        <translation>سرپرست کا فارم</translation>
    </message>
    <message>
        <source>Guardian's name</source>
        <translation>سرپرست کا نام</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>سرپرست کا فون</translation>
    </message>
    <message>
        <source>Guardians of other patients</source>
        <translation>دوسرے مریضوں کے سرپرست</translation>
    </message>
    <message>
        <source>Guardians: {count}, of both files</source>
        <translation>سرپرست: {count}، دونوں فائلوں سے</translation>
    </message>
    <message>
        <source>Half from the left</source>
        <translation>آدھا بائیں طرف سے</translation>
    </message>
    <message>
        <source>Half from the right</source>
        <translation>آدھا دائیں طرف سے</translation>
    </message>
    <message>
        <source>Hand over to the patient</source>
        <translation>مریض کو دیں</translation>
    </message>
    <message>
        <source>Has a guardian</source>
        <translation>سرپرست ہیں</translation>
    </message>
    <message>
        <source>Has to come back</source>
        <translation>واپس لینا ہے</translation>
    </message>
    <message>
        <source>Hash: {hash}</source>
        <translation>جانچ کی قدر: {hash}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Hears what is said. Both witnesses confirm it with their own password or shift PIN.</source>
        <translation>جو کہا جائے، وہ سنتے ہیں۔ دونوں گواہ اپنے اپنے پاس ورڈ یا شفٹ پن سے اس کی تصدیق کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>روکی گئی</translation>
    </message>
    <message>
        <source>Held back from it</source>
        <translation>اس سے روکا گیا</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>پاس ورڈ چھپائیں</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ہندی</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>تبدیلیوں کی تاریخ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>اس میں ہے</translation>
    </message>
    <message>
        <source>Hours that a PIN counts</source>
        <translation>پن کتنے گھنٹے چلتا ہے</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>کیسے دی جاتی ہے</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>دستخط کیسے ہیں</translation>
    </message>
    <message>
        <source>How it reached the clinic</source>
        <translation>کلینک تک کیسے پہنچا</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>ہم تک کیسے پہنچا</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>کیسے دی گئی</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>کتنا امکان</translation>
    </message>
    <message>
        <source>How long a child's records are kept after coming of age</source>
        <translation>بچے کے بالغ ہونے کے بعد اس کے ریکارڈ کتنی مدت رکھے جاتے ہیں</translation>
    </message>
    <message>
        <source>How long clinical establishments keep records</source>
        <translation>طبی ادارے ریکارڈ کتنی مدت رکھتے ہیں</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>کب تک معتبر رہے</translation>
    </message>
    <message>
        <source>How long out-patient records are kept by common practice</source>
        <translation>عام رواج میں بیرونی مریضوں کے ریکارڈ کتنی مدت رکھے جاتے ہیں</translation>
    </message>
    <message>
        <source>How long patient records are kept</source>
        <translation>مریضوں کے ریکارڈ کتنی مدت رکھے جاتے ہیں</translation>
    </message>
    <message>
        <source>How long records are kept for a claim in court</source>
        <translation>عدالتی دعوے کے لیے ریکارڈ کتنی مدت رکھے جاتے ہیں</translation>
    </message>
    <message>
        <source>How long something is kept</source>
        <translation>کوئی چیز کتنی مدت رکھی جاتی ہے</translation>
    </message>
    <message>
        <source>How much of the later photograph is seen</source>
        <translation>بعد کی تصویر کتنی دکھائی دے</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>How often the privacy policy is reviewed</source>
        <translation>رازداری پالیسی کا جائزہ کتنے عرصے بعد لیا جاتا ہے</translation>
    </message>
    <message>
        <source>How to reach the referrer</source>
        <translation>بھیجنے والے سے رابطہ</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>ان سے رابطہ کیسے کریں</translation>
    </message>
    <message>
        <source>How to take it back</source>
        <translation>اسے واپس کیسے لیں</translation>
    </message>
    <message>
        <source>How to use them</source>
        <translation>انہیں کیسے استعمال کریں</translation>
    </message>
    <message>
        <source>Husband's or wife's</source>
        <translation>شوہر یا بیوی کا</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>میں راضی ہوں اور دستخط کرتا/کرتی ہوں</translation>
    </message>
    <message>
        <source>I do not object</source>
        <translation>مجھے اعتراض نہیں ہے</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>میں نے اسے دے دیا ہے</translation>
    </message>
    <message>
        <source>I have read form {reference} as it was signed and sealed, and I confirm it with my own signature.</source>
        <translation>میں نے فارم {reference} ویسا ہی پڑھا ہے جیسا اس پر دستخط ہوئے اور مہر لگی، اور میں اپنے دستخط سے اس کی تصدیق کرتا/کرتی ہوں۔</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>میں نے یہ پڑھ لیا ہے</translation>
    </message>
    <message>
        <source>I have read this form as it was signed and sealed, and I confirm it with my own signature.</source>
        <translation>میں نے یہ فارم ویسا ہی پڑھا ہے جیسا اس پر دستخط ہوئے اور مہر لگی، اور میں اپنے دستخط سے اس کی تصدیق کرتا/کرتی ہوں۔</translation>
    </message>
    <message>
        <source>I have read this form, or it was read to me in a language I understand. My questions were answered.</source>
        <translation>میں نے یہ فارم پڑھ لیا ہے، یا یہ مجھے ایسی زبان میں پڑھ کر سنایا گیا ہے جو میں سمجھتا/سمجھتی ہوں۔ میرے سوالوں کے جواب مل گئے ہیں۔</translation>
    </message>
    <message>
        <source>I have read this page. These are my initials.</source>
        <translation>میں نے یہ صفحہ پڑھ لیا ہے۔ یہ میرے مختصر دستخط ہیں۔</translation>
    </message>
    <message>
        <source>I know that it can't be brought back</source>
        <translation>مجھے معلوم ہے کہ اسے واپس نہیں لایا جا سکتا</translation>
    </message>
    <message>
        <source>I object</source>
        <translation>مجھے اعتراض ہے</translation>
    </message>
    <message>
        <source>I sign for the patient. I have read this form, or it was read to me in a language I understand. My questions were answered.</source>
        <translation>میں مریض کی طرف سے دستخط کرتا/کرتی ہوں۔ میں نے یہ فارم پڑھ لیا ہے، یا یہ مجھے ایسی زبان میں پڑھ کر سنایا گیا ہے جو میں سمجھتا/سمجھتی ہوں۔ میرے سوالوں کے جواب مل گئے ہیں۔</translation>
    </message>
    <message>
        <source>I take it on</source>
        <translation>میں کروں گا/گی</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>شناخت درج کریں</translation>
    </message>
    <message>
        <source>Identity numbers such as Aadhaar or CNIC are never taken from a list.</source>
        <translation>آدھار یا شناختی کارڈ جیسے شناختی نمبر فہرست سے کبھی نہیں لیے جاتے۔</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>شناختی دستاویز</translation>
    </message>
    <message>
        <source>Identity paper seen</source>
        <translation>دیکھی گئی شناختی دستاویز</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>شناختی دستاویزات</translation>
    </message>
    <message>
        <source>Identity papers are noted only for one of these reasons.</source>
        <translation>شناختی دستاویزات صرف ان میں سے کسی وجہ سے درج کی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>لائی گئی فہرست</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>ہنگامی حالت میں</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>خود آ کر</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>ریکارڈ میں ہے</translation>
    </message>
    <message>
        <source>In the record now: {count}.</source>
        <translation>اب ریکارڈ میں: {count}۔</translation>
    </message>
    <message>
        <source>In your clinician's words</source>
        <translation>آپ کے معالج کے الفاظ میں</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>مختصر دستخط</translation>
    </message>
    <message>
        <source>Install Frontdesk and choose “Bring a clinic back from a backup”.</source>
        <translation>Frontdesk انسٹال کریں اور “بیک اپ سے کلینک واپس لائیں” چنیں۔</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>انشورنس</translation>
    </message>
    <message>
        <source>Insurance policies: {count}, of both files</source>
        <translation>انشورنس پالیسیاں: {count}، دونوں فائلوں سے</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>انشورنس کمپنی</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Interpreter, if there was one</source>
        <translation>ترجمان، اگر کوئی تھا</translation>
    </message>
    <message>
        <source>Is the gender right?</source>
        <translation>کیا جنس درست ہے؟</translation>
    </message>
    <message>
        <source>Is the patient's</source>
        <translation>مریض سے رشتہ</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>کیا یہ درست ہے؟</translation>
    </message>
    <message>
        <source>It can't be called back</source>
        <translation>واپس نہیں لی جا سکتی</translation>
    </message>
    <message>
        <source>It could not be written where it was to go</source>
        <translation>جہاں جانا تھا وہاں لکھی نہیں جا سکی</translation>
    </message>
    <message>
        <source>It counts at once. What was signed stays on record, and a receipt is made.</source>
        <translation>یہ فوراً لاگو ہوتا ہے۔ جس پر دستخط ہوئے وہ ریکارڈ میں رہتا ہے، اور ایک رسید بنتی ہے۔</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>یہ ہو گیا</translation>
    </message>
    <message>
        <source>It is in use at once and can't be changed any more; the next change is a version of its own.</source>
        <translation>یہ فوراً لاگو ہو گا اور پھر بدلا نہیں جا سکے گا؛ اگلی تبدیلی ایک نیا نسخہ ہو گی۔</translation>
    </message>
    <message>
        <source>It is kept under the number {reference}.</source>
        <translation>یہ فارم نمبر {reference} کے تحت محفوظ ہے۔</translation>
    </message>
    <message>
        <source>It is not needed, or did not turn out well</source>
        <translation>اس کی ضرورت نہیں، یا یہ ٹھیک نہیں آئی</translation>
    </message>
    <message>
        <source>It is read, ticked and signed on paper, by hand or by thumb.</source>
        <translation>اسے کاغذ پر پڑھا جاتا ہے، نشان لگائے جاتے ہیں اور ہاتھ سے دستخط یا انگوٹھا لگایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It is shown only here and works once, within 24 hours. Then a password of their own is asked for.</source>
        <translation>یہ صرف یہیں دکھایا جاتا ہے اور 24 گھنٹے کے اندر ایک ہی بار چلتا ہے۔ اس کے بعد اپنا پاس ورڈ چننے کو کہا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It is the very copy that was given out as {name}.</source>
        <translation>یہ وہی نقل ہے جو {name} کے نام سے دی گئی تھی۔</translation>
    </message>
    <message>
        <source>It is written into the register of what left the clinic.</source>
        <translation>یہ کلینک سے باہر گئی چیزوں کے رجسٹر میں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>It may take a few seconds.</source>
        <translation>اس میں چند سیکنڈ لگ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It shows somebody else</source>
        <translation>اس میں کوئی اور دکھائی دیتا ہے</translation>
    </message>
    <message>
        <source>It stands as it is</source>
        <translation>جیسی ہے ویسی ہی رہے</translation>
    </message>
    <message>
        <source>It was there already</source>
        <translation>یہ پہلے سے موجود تھی</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>اس کی جانچ کی قدر (SHA-256)</translation>
    </message>
    <message>
        <source>Its kind; at most the last four digits</source>
        <translation>اس کی قسم؛ زیادہ سے زیادہ آخری چار ہندسے</translation>
    </message>
    <message>
        <source>January</source>
        <translation>جنوری</translation>
    </message>
    <message>
        <source>July</source>
        <translation>جولائی</translation>
    </message>
    <message>
        <source>June</source>
        <translation>جون</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>مسودہ رکھیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Keep the other file instead</source>
        <translation>اس کے بجائے دوسری فائل رکھیں</translation>
    </message>
    <message>
        <source>Keeping the photograph</source>
        <translation>تصویر رکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>رکھی جائے گی</translation>
    </message>
    <message>
        <source>Kept an unfinished form</source>
        <translation>ادھورا فارم رکھا</translation>
    </message>
    <message>
        <source>Kept under {reference}</source>
        <translation>{reference} کے تحت رکھا گیا</translation>
    </message>
    <message>
        <source>Kept until it is taken in</source>
        <translation>ریکارڈ میں لیے جانے تک رکھی گئی</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>یہاں کام کرنے والی کنجیاں</translation>
    </message>
    <message>
        <source>Keys that work here (F1)</source>
        <translation>یہاں کام کرنے والی کنجیاں (F1)</translation>
    </message>
    <message>
        <source>Keys without an account that were removed</source>
        <translation>بغیر اکاؤنٹ کی ہٹائی گئی کلیدیں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>دستاویز کی قسم</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>پہلے کے وصول کنندہ</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>پہلے سے درج؟</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Labels used up on the first sheet</source>
        <translation>پہلی شیٹ پر استعمال ہو چکے لیبل</translation>
    </message>
    <message>
        <source>Laid over each other for this look; the stored photographs are as they were.</source>
        <translation>صرف دیکھنے کے لیے ایک دوسرے پر رکھی گئیں؛ محفوظ تصویریں ویسی ہی ہیں۔</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>فارم کی زبان</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>رسید کی زبان</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>ورق کی زبان</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>متن کی زبانیں</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>پچھلی بار</translation>
    </message>
    <message>
        <source>Last entry in the backup</source>
        <translation>بیک اپ کا آخری اندراج</translation>
    </message>
    <message>
        <source>Last entry this computer knew</source>
        <translation>اس کمپیوٹر کو معلوم آخری اندراج</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Lawful representative</source>
        <translation>قانونی نمائندہ</translation>
    </message>
    <message>
        <source>Lay over each other</source>
        <translation>ایک دوسرے پر رکھیں</translation>
    </message>
    <message>
        <source>Leaflet, poster or other print</source>
        <translation>پرچہ، پوسٹر یا دوسری چھپائی</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>نہ لیں</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>انہیں نہ دکھائیں</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>یہ فارم چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>Leave without giving copies out?</source>
        <translation>نقول باہر دیے بغیر چھوڑیں؟</translation>
    </message>
    <message>
        <source>Leave without keeping the draft?</source>
        <translation>مسودہ رکھے بغیر چھوڑیں؟</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>بایاں بازو</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>بایاں گال</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>بایاں کان</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>بایاں پاؤں</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>بایاں ہاتھ</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>بائیں ٹانگ</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>کب باہر گئی</translation>
    </message>
    <message>
        <source>Left the clinic</source>
        <translation>کلینک سے باہر گئی</translation>
    </message>
    <message>
        <source>Left the clinic at {at}</source>
        <translation>{at} کو کلینک سے باہر گئی</translation>
    </message>
    <message>
        <source>Left this clinic</source>
        <translation>اس کلینک سے باہر گئی</translation>
    </message>
    <message>
        <source>Less of the later picture, or more with ]</source>
        <translation>بعد کی تصویر کم دکھائی دے، یا ] سے زیادہ</translation>
    </message>
    <message>
        <source>Let go to check this file</source>
        <translation>اس فائل کی تصدیق کے لیے چھوڑیں</translation>
    </message>
    <message>
        <source>Let photographs leave the clinic</source>
        <translation>تصاویر کلینک سے باہر دیں</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>باہر دیں</translation>
    </message>
    <message>
        <source>Life or limb is in danger</source>
        <translation>جان یا عضو خطرے میں ہے</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکے</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>روشنی</translation>
    </message>
    <message>
        <source>Like another row of this list: {why}</source>
        <translation>اسی فہرست کی دوسری قطار جیسا: {why}</translation>
    </message>
    <message>
        <source>Like {ref}: {why}</source>
        <translation>{ref} جیسا: {why}</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>غالباً</translation>
    </message>
    <message>
        <source>Limitation for civil claims; ask the clinic's lawyer</source>
        <translation>دیوانی دعوے کرنے کی مدت؛ کلینک کے وکیل سے پوچھیں</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>ہونٹ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فہرستیں</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>فہرستیں (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists of patients</source>
        <translation>مریضوں کی فہرستیں</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>اتنی دیر کوئی نہ ہو تو لاک کریں</translation>
    </message>
    <message>
        <source>Lock, or let somebody else sign in (Ctrl+L)</source>
        <translation>لاک کریں، یا کسی اور کو سائن ان کرنے دیں (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>لاک ہونا</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>لمبا کنارہ</translation>
    </message>
    <message>
        <source>Longest time to answer that the new law allows</source>
        <translation>نئے قانون میں جواب دینے کی زیادہ سے زیادہ مدت</translation>
    </message>
    <message>
        <source>Look at it closely (Enter)</source>
        <translation>اسے قریب سے دیکھیں (Enter)</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>نقول دیکھیں</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>فولڈر دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>Looked at a form's text</source>
        <translation>فارم کا متن دیکھا</translation>
    </message>
    <message>
        <source>Looked at a patient's consents</source>
        <translation>مریض کی رضامندیاں دیکھیں</translation>
    </message>
    <message>
        <source>Looked at a patient's photographs</source>
        <translation>مریض کی تصویریں دیکھیں</translation>
    </message>
    <message>
        <source>Looked at a record's history</source>
        <translation>ریکارڈ کی تاریخ دیکھی</translation>
    </message>
    <message>
        <source>Looked at a whole identity number</source>
        <translation>شناختی دستاویز کا پورا نمبر دیکھا</translation>
    </message>
    <message>
        <source>Looked at consents that are due</source>
        <translation>واجب رضامندیاں دیکھیں</translation>
    </message>
    <message>
        <source>Looked at tasks</source>
        <translation>کام دیکھے</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>سرگرمیوں کا ریکارڈ دیکھا</translation>
    </message>
    <message>
        <source>Looked at the clinic's settings</source>
        <translation>کلینک کی ترتیبات دیکھیں</translation>
    </message>
    <message>
        <source>Looked at the files that may be one person's</source>
        <translation>ایک ہی شخص کی ہو سکنے والی فائلیں دیکھیں</translation>
    </message>
    <message>
        <source>Looked at the forms</source>
        <translation>فارم دیکھے</translation>
    </message>
    <message>
        <source>Looked at the list of backups</source>
        <translation>بیک اپ کی فہرست دیکھی</translation>
    </message>
    <message>
        <source>Looked at the list of staff</source>
        <translation>عملے کی فہرست دیکھی</translation>
    </message>
    <message>
        <source>Looked at the privacy policy</source>
        <translation>رازداری پالیسی دیکھی</translation>
    </message>
    <message>
        <source>Looked at the register of what left</source>
        <translation>باہر گئی چیزوں کا رجسٹر دیکھا</translation>
    </message>
    <message>
        <source>Looked at what a list brought in</source>
        <translation>دیکھا کہ فہرست سے کیا آیا</translation>
    </message>
    <message>
        <source>Looked at what left of a patient</source>
        <translation>دیکھا کہ مریض کا کیا باہر گیا</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>ہر قطار دیکھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>بیک اپ دیکھے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Looking at the list…</source>
        <translation>فہرست دیکھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Looking for the form's code…</source>
        <translation>فارم کا کوڈ تلاش کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>فولڈر میں دیکھا جا رہا ہے</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>کمر</translation>
    </message>
    <message>
        <source>Lower teeth</source>
        <translation>نیچے کے دانت</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>بیک اپ بنایا</translation>
    </message>
    <message>
        <source>Made a new recovery kit</source>
        <translation>نئی ریکوری کٹ بنائی</translation>
    </message>
    <message>
        <source>Made a one-time password</source>
        <translation>ایک بار والا پاس ورڈ بنایا</translation>
    </message>
    <message>
        <source>Made a report of before and after</source>
        <translation>پہلے اور بعد کی رپورٹ بنائی</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>بنانے کی تاریخ</translation>
    </message>
    <message>
        <source>Made smaller.</source>
        <translation>چھوٹی کی گئی۔</translation>
    </message>
    <message>
        <source>Majority Act 1875 (from memory); the draft law names the same age</source>
        <translation>میجارٹی ایکٹ 1875 (یادداشت سے)؛ قانون کے مسودے میں بھی یہی عمر ہے</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>نئی کٹ بنائیں</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>نیا بنائیں</translation>
    </message>
    <message>
        <source>Make a new one-time password?</source>
        <translation>ایک بار والا نیا پاس ورڈ بنائیں؟</translation>
    </message>
    <message>
        <source>Make a new recovery kit first: the clinic does not know the present one well enough.</source>
        <translation>پہلے نئی ریکوری کٹ بنائیں: کلینک موجودہ کٹ کو یقینی طور پر نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>Make a new recovery kit?</source>
        <translation>نئی ریکوری کٹ بنائیں؟</translation>
    </message>
    <message>
        <source>Make and print a new kit</source>
        <translation>نئی کٹ بنائیں اور چھاپیں</translation>
    </message>
    <message>
        <source>Make no changes. Keep this computer and the last backups, and ask for help.</source>
        <translation>کوئی تبدیلی نہ کریں۔ یہ کمپیوٹر اور پچھلے بیک اپ سنبھال کر رکھیں، اور مدد مانگیں۔</translation>
    </message>
    <message>
        <source>Make the chosen box larger or smaller, with Shift and the arrow keys</source>
        <translation>چنا ہوا خانہ بڑا یا چھوٹا کریں، Shift اور تیر والی کنجیوں سے</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>رپورٹ بنائیں</translation>
    </message>
    <message>
        <source>Making a one-time password…</source>
        <translation>ایک بار والا پاس ورڈ بنایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>اکاؤنٹ بنایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>بیک اپ بنایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>کلینک بنایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Making the copies</source>
        <translation>نقول بن رہی ہیں</translation>
    </message>
    <message>
        <source>Making the kit…</source>
        <translation>کٹ بنائی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارچ</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مئی</translation>
    </message>
    <message>
        <source>May be known</source>
        <translation>شاید درج ہے</translation>
    </message>
    <message>
        <source>Merge the files</source>
        <translation>فائلیں ملائیں</translation>
    </message>
    <message>
        <source>Merge two other files</source>
        <translation>دو اور فائلیں ملائیں</translation>
    </message>
    <message>
        <source>Merge with another file</source>
        <translation>کسی اور فائل کے ساتھ ملائیں</translation>
    </message>
    <message>
        <source>Merge {merged} into {kept}?</source>
        <translation>{merged} کو {kept} میں ملائیں؟</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>ملی ہوئی فائلیں</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>اس میں ملائی جائے گی</translation>
    </message>
    <message>
        <source>Merged two files of one person</source>
        <translation>ایک شخص کی دو فائلیں ملائیں</translation>
    </message>
    <message>
        <source>Merged with {files}</source>
        <translation>{files} کے ساتھ ملا ہوا</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>درمیانی نام</translation>
    </message>
    <message>
        <source>Minor: the guardian signs</source>
        <translation>نابالغ: سرپرست دستخط کرتے ہیں</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>ونڈو لاک ہونے تک کے منٹ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>باقی ہے</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>پیر</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>مہینہ پہلے</translation>
    </message>
    <message>
        <source>More than the short form is filled in, so all of it stays in view.</source>
        <translation>مختصر فارم سے زیادہ بھرا گیا ہے، اس لیے پورا فارم نظر آتا رہے گا۔</translation>
    </message>
    <message>
        <source>Move about in an enlarged picture, with the arrow keys</source>
        <translation>بڑی کی گئی تصویر میں ادھر ادھر جائیں، تیر والی کنجیوں سے</translation>
    </message>
    <message>
        <source>Move the chosen box, with the arrow keys</source>
        <translation>چنا ہوا خانہ سرکائیں، تیر والی کنجیوں سے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <translation>سائن ان کا نام</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>اپنے رسم الخط میں نام</translation>
    </message>
    <message>
        <source>Name in the record</source>
        <translation>ریکارڈ میں نام</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>کلینک کا نام</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>نمائندے کا نام</translation>
    </message>
    <message>
        <source>Name or phone of a guardian of another patient</source>
        <translation>کسی اور مریض کے سرپرست کا نام یا فون</translation>
    </message>
    <message>
        <source>Name sounds alike</source>
        <translation>نام سننے میں ملتا ہے</translation>
    </message>
    <message>
        <source>Name the kind of paper only, with at most the last four digits of its number.</source>
        <translation>صرف دستاویز کی قسم لکھیں، اور اس کے نمبر کے زیادہ سے زیادہ آخری چار ہندسے۔</translation>
    </message>
    <message>
        <source>Name the paper that was seen.</source>
        <translation>جو شناختی دستاویز دیکھی گئی اس کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Name, phone or record number</source>
        <translation>نام، فون یا ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>Name, phone, birth date or number. Arrow keys choose, Enter opens the record.</source>
        <translation>نام، فون، تاریخ پیدائش یا نمبر۔ تیر والی کنجیوں سے چنیں، Enter سے ریکارڈ کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Necessary for your care</source>
        <translation>آپ کی دیکھ بھال کے لیے ضروری</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>گردن</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ضروری</translation>
    </message>
    <message>
        <source>Never asked yet</source>
        <translation>اب تک نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>New on the disk</source>
        <translation>ڈسک پر نیا</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>ایک بار والا نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>نیا مریض</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>نئی ریکوری کٹ</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>نیا متن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Next row of the list</source>
        <translation>فہرست کی اگلی قطار</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>No backup here</source>
        <translation>یہاں کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>No backup here yet</source>
        <translation>یہاں ابھی کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>No backup that this program made still holds a copy.</source>
        <translation>اس پروگرام کے بنائے کسی بیک اپ میں اب کوئی نقل نہیں ہے۔</translation>
    </message>
    <message>
        <source>No backup yet. Choose a disk or stick, then press “Back up now”.</source>
        <translation>ابھی کوئی بیک اپ نہیں۔ ڈسک یا یو ایس بی چنیں، پھر “ابھی بیک اپ لیں” دبائیں۔</translation>
    </message>
    <message>
        <source>No backups to show yet</source>
        <translation>ابھی دکھانے کو کوئی بیک اپ نہیں</translation>
    </message>
    <message>
        <source>No camera can be used</source>
        <translation>کوئی کیمرا استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>کوئی کیمرا نہیں ملا</translation>
    </message>
    <message>
        <source>No column holds a name. Choose the column that does.</source>
        <translation>کسی کالم میں نام نہیں ہے۔ نام والا کالم چنیں۔</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>ابھی کوئی رضامندی نہیں</translation>
    </message>
    <message>
        <source>No copy that left the clinic has to come back.</source>
        <translation>کلینک سے باہر گئی کسی نقل کو واپس لینے کی ضرورت نہیں ہے۔</translation>
    </message>
    <message>
        <source>No date shows whether day or month comes first. They are read day first; you can change that.</source>
        <translation>کسی تاریخ سے پتا نہیں چلتا کہ پہلے دن ہے یا مہینہ۔ دن پہلے مانا گیا ہے؛ آپ اسے بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>No entry fits these filters. Take one away to see more.</source>
        <translation>ان فلٹروں سے کوئی اندراج نہیں ملتا۔ مزید دیکھنے کے لیے ایک فلٹر ہٹائیں۔</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>ابھی کوئی فولڈر نہیں چنا</translation>
    </message>
    <message>
        <source>No form's code was found on this scan. Scan the first page whole and straight, at 200 dots to the inch or more.</source>
        <translation>اس اسکین پر کسی فارم کا کوڈ نہیں ملا۔ پہلا صفحہ پورا اور سیدھا اسکین کریں، 200 ڈاٹ فی انچ یا زیادہ پر۔</translation>
    </message>
    <message>
        <source>No guardian on the record</source>
        <translation>ریکارڈ میں سرپرست نہیں</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>نام نہیں</translation>
    </message>
    <message>
        <source>No name at all</source>
        <translation>کوئی نام نہیں</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>اعتراض نہیں</translation>
    </message>
    <message>
        <source>No other file is read as part of this record.</source>
        <translation>اس ریکارڈ کے حصے کے طور پر کوئی اور فائل نہیں پڑھی جاتی۔</translation>
    </message>
    <message>
        <source>No pair to look at</source>
        <translation>دیکھنے کو کوئی جوڑی نہیں</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>ابھی کوئی کاغذ نہیں</translation>
    </message>
    <message>
        <source>No parent or guardian is on the patient's record. Add one there first.</source>
        <translation>مریض کے ریکارڈ میں والدین یا سرپرست نہیں ہے۔ پہلے وہاں شامل کریں۔</translation>
    </message>
    <message>
        <source>No patient is chosen</source>
        <translation>کوئی مریض چنا نہیں گیا</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>ابھی کوئی مریض نہیں</translation>
    </message>
    <message>
        <source>No photographs can be taken in: {why}</source>
        <translation>تصویریں ریکارڈ میں نہیں لی جا سکتیں: {why}</translation>
    </message>
    <message>
        <source>No photographs yet</source>
        <translation>ابھی کوئی تصویر نہیں</translation>
    </message>
    <message>
        <source>No practice manager of this clinic signs in with this name.</source>
        <translation>اس کلینک کا کوئی پریکٹس مینیجر اس نام سے سائن ان نہیں کرتا۔</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>کوئی وجہ نہیں بتائی گئی۔</translation>
    </message>
    <message>
        <source>No seal, and this file holds a program or other files inside. Nothing in it was opened or run. Do not rely on it.</source>
        <translation>مہر نہیں ہے، اور اس فائل کے اندر کوئی پروگرام یا دوسری فائلیں ہیں۔ اس میں سے کچھ بھی کھولا یا چلایا نہیں گیا۔ اس پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>No seal: this file can't be checked. Copies with a password and scans bear no seal; look up the stored original by the reference printed on it.</source>
        <translation>مہر نہیں: اس فائل کی تصدیق نہیں ہو سکتی۔ پاس ورڈ والی نقول اور اسکین پر مہر نہیں ہوتی؛ اس پر چھپے حوالے سے محفوظ اصل دستاویز تلاش کریں۔</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>کوئی مرحلہ نہیں</translation>
    </message>
    <message>
        <source>No to all offers</source>
        <translation>تمام پیشکشوں کے لیے نہیں</translation>
    </message>
    <message>
        <source>No two files look like one person's.</source>
        <translation>کوئی دو ریکارڈ ایک ہی شخص کے نہیں لگتے۔</translation>
    </message>
    <message>
        <source>No, or nothing is ticked</source>
        <translation>نہیں، یا کچھ نہیں چنا</translation>
    </message>
    <message>
        <source>No: {purposes}.</source>
        <translation>نہیں: {purposes}۔</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Nobody can be known by this photograph as it is</source>
        <translation>یہ تصویر جیسی ہے، اس سے کوئی پہچانا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Nobody can disable their own account. Ask another practice manager.</source>
        <translation>کوئی اپنا اکاؤنٹ خود بند نہیں کر سکتا۔ کسی دوسرے پریکٹس مینیجر سے کہیں۔</translation>
    </message>
    <message>
        <source>Nobody can work until this is done. Should the power go, nothing is lost and the clinic opens.</source>
        <translation>یہ مکمل ہونے تک کوئی کام نہیں کر سکتا۔ بجلی چلی جائے تو بھی کچھ ضائع نہیں ہوتا اور کلینک کھل جاتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody comes of age in these weeks.</source>
        <translation>ان ہفتوں میں کوئی بالغ نہیں ہو رہا۔</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>کوئی نہیں ملا</translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation>ابھی کوئی نہیں ملا</translation>
    </message>
    <message>
        <source>Nobody has agreed to care yet. Ask now; the record stays open and care goes on meanwhile.</source>
        <translation>دیکھ بھال کے لیے ابھی تک کسی نے ہاں نہیں کہا۔ ابھی پوچھیں؛ تب تک ریکارڈ کھلا رہتا ہے اور دیکھ بھال جاری رہتی ہے۔</translation>
    </message>
    <message>
        <source>Nobody has opened this record, or there is no such record.</source>
        <translation>یہ ریکارڈ کسی نے نہیں کھولا، یا ایسا کوئی ریکارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nobody has reviewed this text since it was changed. Review it first.</source>
        <translation>تبدیلی کے بعد سے کسی نے اس متن کا جائزہ نہیں لیا۔ پہلے جائزہ لیں۔</translation>
    </message>
    <message>
        <source>Nobody is asked to sign it until it is written, reviewed and published in every language.</source>
        <translation>جب تک یہ ہر زبان میں لکھا، جانچا اور شائع نہ ہو جائے، کسی سے اس پر دستخط نہیں مانگے جاتے۔</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>اس فہرست میں کوئی نہیں</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>اس فہرست میں کوئی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nobody on a list has agreed to anything yet: ask at the next visit.</source>
        <translation>فہرست کے کسی شخص نے ابھی کوئی رضامندی نہیں دی: اگلی ملاقات پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Nobody sees it any more, and it is used for nothing.</source>
        <translation>اسے اب کوئی نہیں دیکھتا، اور اس کا کوئی استعمال نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Nobody signed the audit entries {first} to {last}.</source>
        <translation>سرگرمیوں کے اندراج {first} سے {last} پر کسی نے دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>Nobody was added: {refused} rows can't be used. Correct them and try again.</source>
        <translation>کسی کو شامل نہیں کیا گیا: {refused} قطاریں نہیں لی جا سکتیں۔ انہیں درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nobody will see it on the record any more. The history keeps it.</source>
        <translation>اب یہ ریکارڈ پر کسی کو نظر نہیں آئے گا۔ تاریخ میں رہے گا۔</translation>
    </message>
    <message>
        <source>Nobody would be added: either no row can be used, or you chose to add all or nobody.</source>
        <translation>کسی کو شامل نہیں کیا جائے گا: یا تو کوئی قطار نہیں لی جا سکتی، یا آپ نے سب یا کوئی نہیں چنا ہے۔</translation>
    </message>
    <message>
        <source>None is kept. The clinic asks for one only where there is a reason.</source>
        <translation>کوئی نہیں رکھی گئی۔ کلینک اسے تبھی مانگتا ہے جب کوئی وجہ ہو۔</translation>
    </message>
    <message>
        <source>None of these photographs can leave for this: {why}</source>
        <translation>ان میں سے کوئی تصویر اس کے لیے باہر نہیں جا سکتی: {why}</translation>
    </message>
    <message>
        <source>None of these photographs may be used for this.</source>
        <translation>ان میں سے کسی تصویر کا اس کے لیے استعمال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>None of this part and stage</source>
        <translation>اس حصے اور مرحلے کی کوئی تصویر نہیں</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>ناک</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>ابھی پوری تاریخ نہیں</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>رضامند نہیں</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>اجازت نہیں ہے</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پوچھا نہیں گیا</translation>
    </message>
    <message>
        <source>Not checked since you signed in.</source>
        <translation>آپ کے سائن ان کرنے کے بعد جانچا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ابھی جانچا نہیں</translation>
    </message>
    <message>
        <source>Not come to yet</source>
        <translation>ابھی باقی ہے</translation>
    </message>
    <message>
        <source>Not come to yet: {count}.</source>
        <translation>ابھی باقی: {count}۔</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>درج نہیں</translation>
    </message>
    <message>
        <source>Not of the staff: known by name only</source>
        <translation>عملے میں سے نہیں: صرف نام معلوم ہے</translation>
    </message>
    <message>
        <source>Not ours: this document bears a valid seal, but not the seal of this clinic.</source>
        <translation>ہمارا نہیں: اس دستاویز پر درست مہر ہے، مگر اس کلینک کی نہیں۔</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>نہیں دکھائی جاتی</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>ابھی تک دستخط نہیں</translation>
    </message>
    <message>
        <source>Not signed yet. The answers given so far are kept; the form is read once more.</source>
        <translation>ابھی دستخط نہیں ہوئے۔ اب تک دیے گئے جوابات محفوظ ہیں؛ فارم ایک بار پھر پڑھا جائے گا۔</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>نہیں لی گئی</translation>
    </message>
    <message>
        <source>Not taken in: {count}.</source>
        <translation>نہیں لی گئیں: {count}۔</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>یہ تصویر نہیں</translation>
    </message>
    <message>
        <source>Not this one: {purpose}</source>
        <translation>یہ تصویر نہیں: {purpose}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Note a paper</source>
        <translation>دستاویز درج کریں</translation>
    </message>
    <message>
        <source>Note an identity paper</source>
        <translation>شناختی دستاویز درج کریں</translation>
    </message>
    <message>
        <source>Note where the chosen ones belong</source>
        <translation>درج کریں کہ چنی ہوئی تصویریں کہاں کی ہیں</translation>
    </message>
    <message>
        <source>Noted or removed an identity paper</source>
        <translation>شناختی دستاویز درج کی یا ہٹائی</translation>
    </message>
    <message>
        <source>Nothing besides the signature</source>
        <translation>دستخط کے سوا کچھ نہیں</translation>
    </message>
    <message>
        <source>Nothing can be said about this file</source>
        <translation>اس فائل کے بارے میں کچھ نہیں کہا جا سکتا</translation>
    </message>
    <message>
        <source>Nothing changes in your care.</source>
        <translation>آپ کے علاج میں کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>ابھی کچھ نہیں چنا گیا</translation>
    </message>
    <message>
        <source>Nothing else can be reached until you take it back.</source>
        <translation>جب تک آپ اسے واپس نہ لیں، اور کچھ نہیں کھل سکتا۔</translation>
    </message>
    <message>
        <source>Nothing fills the place “{place}” in the text. Correct its name.</source>
        <translation>متن میں “{place}” کی جگہ بھرنے والا کچھ نہیں ہے۔ اس کا نام درست کریں۔</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>کچھ بھی باہر نہیں گیا</translation>
    </message>
    <message>
        <source>Nothing has to come back</source>
        <translation>کچھ بھی واپس نہیں لینا ہے</translation>
    </message>
    <message>
        <source>Nothing has to come back.</source>
        <translation>کچھ بھی واپس نہیں لینا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is added yet. Of the rows {added} can be added and {refused} can't; {suspected} of those added may be somebody known already.</source>
        <translation>ابھی کچھ شامل نہیں کیا گیا۔ {added} قطاریں شامل ہو سکتی ہیں اور {refused} نہیں؛ ان میں سے {suspected} شاید پہلے سے درج ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is covered: by the word of whoever released it, nobody can be known by it.</source>
        <translation>کچھ نہیں ڈھانپا گیا: جس نے اسے باہر دیا، اس کے کہنے کے مطابق اس سے کوئی پہچانا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Nothing is given now that could be taken back.</source>
        <translation>ابھی ایسی کوئی اجازت نہیں جو واپس لی جا سکے۔</translation>
    </message>
    <message>
        <source>Nothing is left to do. Tasks come here by themselves, such as after a withdrawal.</source>
        <translation>کرنے کو کچھ باقی نہیں۔ کام یہاں خود بخود آتے ہیں، جیسے رضامندی واپس لینے کے بعد۔</translation>
    </message>
    <message>
        <source>Nothing is overwritten: both files stay as they are, and can be separated again at any time.</source>
        <translation>کچھ بھی مٹا کر نہیں لکھا جاتا: دونوں فائلیں جیسی ہیں ویسی رہتی ہیں، اور کبھی بھی پھر الگ کی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is signed yet. The answers given so far are kept, and the signature is not.</source>
        <translation>ابھی کسی چیز پر دستخط نہیں ہوئے۔ اب تک دیے گئے جوابات رکھے رہیں گے، دستخط نہیں۔</translation>
    </message>
    <message>
        <source>Nothing more has to be done.</source>
        <translation>اور کچھ کرنا ضروری نہیں۔</translation>
    </message>
    <message>
        <source>Nothing more is sent to the insurer; the patient gets the receipts.</source>
        <translation>انشورنس کمپنی کو اب کچھ نہیں بھیجا جائے گا؛ رسیدیں مریض کو ملیں گی۔</translation>
    </message>
    <message>
        <source>Nothing on the form is agreed to. Care goes on as far as it can without it.</source>
        <translation>فارم کی کسی بات پر رضامندی نہیں ہے۔ اس کے بغیر جہاں تک ہو سکے دیکھ بھال جاری رہتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>دیکھنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is lost. Try again later from the staff page.</source>
        <translation>کچھ نہیں بدلا اور کچھ ضائع نہیں ہوا۔ بعد میں عملے کے صفحے سے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>ابھی کچھ نہیں بدلا گیا</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>ابھی کچھ شائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Nothing was signed: the form was refused, before the witness named above. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>کچھ بھی دستخط نہیں ہوا: اوپر لکھے گواہ کے سامنے فارم سے انکار کیا گیا۔ کلینک نے اس فائل پر مہر لگائی ہے: بعد کی کوئی بھی تبدیلی نظر آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ابھی کچھ نہیں</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نومبر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Number, address</source>
        <translation>نمبر، پتہ</translation>
    </message>
    <message>
        <source>Number: {reference}</source>
        <translation>نمبر: {reference}</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>نرس</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>اعتراض کیا</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتوبر</translation>
    </message>
    <message>
        <source>Of the person who is signed in here.</source>
        <translation>اس شخص کا جو یہاں سائن ان ہے۔</translation>
    </message>
    <message>
        <source>Of whoever speaks for the patient.</source>
        <translation>جو مریض کی طرف سے بولتے ہیں، ان کا۔</translation>
    </message>
    <message>
        <source>Of {day}: {change}</source>
        <translation>{day} کا: {change}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>پیشکشیں</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>پیشکشیں اور خبریں</translation>
    </message>
    <message>
        <source>Offers and news, and statistics</source>
        <translation>پیشکشیں اور خبریں، اور اعداد و شمار</translation>
    </message>
    <message>
        <source>On the patient's screen</source>
        <translation>مریض کی اسکرین پر</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>اس اسکرین پر</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>کس دن</translation>
    </message>
    <message>
        <source>One of the files is of somebody who chose not to be named. Merging tells who that is.</source>
        <translation>ایک فائل ایسے شخص کی ہے جس نے نام نہ بتانا چنا۔ ملانے سے پتہ چل جائے گا کہ وہ کون ہے۔</translation>
    </message>
    <message>
        <source>One of these files was merged before. Open the file that is kept, and start from there.</source>
        <translation>ان میں سے ایک فائل پہلے ملائی جا چکی ہے۔ رکھی گئی فائل کھولیں اور وہاں سے شروع کریں۔</translation>
    </message>
    <message>
        <source>One person, two files?</source>
        <translation>ایک شخص، دو فائلیں؟</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>تصویر کا ایک پکسل اسکرین کے ایک پکسل پر</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>ایک بار والا پاس ورڈ</translation>
    </message>
    <message>
        <source>Only a practice manager restores a clinic.</source>
        <translation>کلینک کو صرف پریکٹس مینیجر بحال کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Only emergencies can be treated until this permission is given again.</source>
        <translation>جب تک یہ اجازت دوبارہ نہ دی جائے، صرف ہنگامی حالت میں علاج ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Only if it is the day of the session</source>
        <translation>صرف تب جب وہ سیشن کا دن ہو</translation>
    </message>
    <message>
        <source>Only the end of this number is kept.</source>
        <translation>اس نمبر کے صرف آخری ہندسے رکھے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Only the last {count} characters are kept. The rest is forgotten at once.</source>
        <translation>صرف آخری {count} حروف یا ہندسے رکھے جاتے ہیں۔ باقی فوراً بھلا دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only they, the front desk and the practice manager can open the record.</source>
        <translation>صرف وہ، استقبالیہ اور پریکٹس مینیجر یہ ریکارڈ کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only what the patient agreed to can leave. What is asked here is noted.</source>
        <translation>صرف وہی باہر جا سکتا ہے جس پر مریض راضی ہوئے۔ یہاں جو پوچھا جائے وہ درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Only what you change here is changed, for all of them.</source>
        <translation>یہاں آپ جو بدلتے ہیں صرف وہی بدلتا ہے، ان سب کے لیے۔</translation>
    </message>
    <message>
        <source>Only where a court or the law has named somebody to decide for the patient.</source>
        <translation>صرف اس وقت جب عدالت یا قانون نے مریض کے لیے فیصلہ کرنے والا مقرر کیا ہو۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open a clinic folder</source>
        <translation>کلینک فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Open a patient's record and start the consent from there.</source>
        <translation>مریض کا ریکارڈ کھولیں اور رضامندی وہیں سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>کلینک کھولیں</translation>
    </message>
    <message>
        <source>Open the counter-signature</source>
        <translation>تائیدی دستخط کھولیں</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>دستاویز کھولیں</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>فارم کھولیں</translation>
    </message>
    <message>
        <source>Open the list of copies</source>
        <translation>نقول کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>Open the patient's record</source>
        <translation>مریض کا ریکارڈ کھولیں</translation>
    </message>
    <message>
        <source>Open the photographs</source>
        <translation>تصاویر کھولیں</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>ریکارڈ کھولیں</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>ورق کھولیں</translation>
    </message>
    <message>
        <source>Open the stored original</source>
        <translation>محفوظ اصل دستاویز کھولیں</translation>
    </message>
    <message>
        <source>Open the stored receipt</source>
        <translation>محفوظ رسید کھولیں</translation>
    </message>
    <message>
        <source>Open this record instead</source>
        <translation>اس کے بجائے یہ ریکارڈ کھولیں</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>ریکوری کٹ سے کھولیں</translation>
    </message>
    <message>
        <source>Opened a photograph</source>
        <translation>ایک تصویر کھولی</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>ریکارڈ کھولا</translation>
    </message>
    <message>
        <source>Opened a sheet of what left</source>
        <translation>باہر گئی چیزوں کا ورق کھولا</translation>
    </message>
    <message>
        <source>Opened a signed consent</source>
        <translation>دستخط شدہ رضامندی کھولی</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery kit</source>
        <translation>ریکوری کٹ سے کلینک کھولا</translation>
    </message>
    <message>
        <source>Opening the clinic folder…</source>
        <translation>کلینک فولڈر کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>کلینک کھولا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Or drop files and folders here. JPEG, PNG, HEIC, TIFF and WebP can be stored.</source>
        <translation>یا فائلیں اور فولڈر یہاں چھوڑیں۔ JPEG، PNG، HEIC، TIFF اور WebP رکھی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>دوسری فائل</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>دوسرے فارم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>دوسرے نام</translation>
    </message>
    <message>
        <source>Other records changed with it</source>
        <translation>اس کے ساتھ بدلے دوسرے ریکارڈ</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>ہمارا اپنا عملہ</translation>
    </message>
    <message>
        <source>Ours, but its original is missing here</source>
        <translation>ہمارا ہے، مگر اس کی اصل یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>Out: {count}</source>
        <translation>باہر: {count}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Own password or shift PIN</source>
        <translation>اپنا پاس ورڈ یا شفٹ پن</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG. The code on its first page says whose form it is.</source>
        <translation>PDF، PNG یا JPEG۔ پہلے صفحے کا کوڈ بتاتا ہے کہ فارم کس کا ہے۔</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>پن</translation>
    </message>
    <message>
        <source>PIN or postal code</source>
        <translation>پن یا پوسٹل کوڈ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>صفحے کا سائز:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Pairs: {count}</source>
        <translation>جوڑیاں: {count}</translation>
    </message>
    <message>
        <source>Paper seen</source>
        <translation>دیکھی گئی دستاویز</translation>
    </message>
    <message>
        <source>Paper seen: {paper}</source>
        <translation>دیکھی گئی دستاویز: {paper}</translation>
    </message>
    <message>
        <source>Paper seen: {paper}, on {day} by {name}</source>
        <translation>دیکھی گئی دستاویز: {paper}، {day} کو، {name} نے</translation>
    </message>
    <message>
        <source>Paper that proved who the guardian is</source>
        <translation>سرپرست کی شناختی دستاویز</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
    <message>
        <source>Part not noted</source>
        <translation>حصہ درج نہیں</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>جسم کا حصہ</translation>
    </message>
    <message>
        <source>Part of the body, on a drawing</source>
        <translation>جسم کا حصہ، خاکے پر</translation>
    </message>
    <message>
        <source>Part, view, time (Ctrl+E)</source>
        <translation>حصہ، کس طرف سے، وقت (Ctrl+E)</translation>
    </message>
    <message>
        <source>Parts are blurred.</source>
        <translation>کچھ حصے دھندلے کیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Parts are covered.</source>
        <translation>کچھ حصے ڈھانپے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>ریکارڈ کے حصے</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>آگے دینا</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Password or shift PIN</source>
        <translation>پاس ورڈ یا شفٹ پن</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Paste files or a picture that were copied</source>
        <translation>کاپی کی گئی فائلیں یا تصویر چسپاں کریں</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>چسپاں کی گئی تصویر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Patient card</source>
        <translation>مریض کا کارڈ</translation>
    </message>
    <message>
        <source>Patient's own</source>
        <translation>مریض کی اپنی</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>ملنے والے مریض</translation>
    </message>
    <message>
        <source>Patients under {age} need a guardian. Enter the guardian's name.</source>
        <translation>{age} سال سے کم عمر مریض کے لیے سرپرست ضروری ہیں۔ سرپرست کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Patients: {total}, the last ones first</source>
        <translation>مریض: {total}، سب سے نئے پہلے</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>شامل کیے گئے لوگ</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>افراد: {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Personal Data Protection Bill, drafts of 2021 and 2023</source>
        <translation>پرسنل ڈیٹا پروٹیکشن بل، 2021 اور 2023 کے مسودے</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>فارماسسٹ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Photograph to make ready</source>
        <translation>تیار کی جانے والی تصویر</translation>
    </message>
    <message>
        <source>Photograph {photo} of patient {patient} is missing, swapped or altered.</source>
        <translation>مریض {patient} کی تصویر {photo} غائب ہے، بدل دی گئی ہے یا اس میں رد و بدل ہوا ہے۔</translation>
    </message>
    <message>
        <source>Photograph {photo} of patient {patient} is not the one that was kept.</source>
        <translation>مریض {patient} کی تصویر {photo} وہ نہیں ہے جو رکھی گئی تھی۔</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>Photographs (Ctrl+I)</source>
        <translation>تصویریں (Ctrl+I)</translation>
    </message>
    <message>
        <source>Photographs are brought in here. Only those who treat the patient look at them.</source>
        <translation>تصویریں یہاں سے لائی جاتی ہیں۔ انہیں صرف وہی دیکھتے ہیں جو مریض کا علاج کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Photographs chosen for this form: {count}. The signer sees them, the document shows them, and a yes to letting photographs leave counts for these alone.</source>
        <translation>اس فارم کے لیے چنی گئی تصاویر: {count}۔ دستخط کرنے والے انہیں دیکھتے ہیں، دستاویز میں وہ نظر آتی ہیں، اور تصویریں باہر دینے کی ہاں صرف انہی کے لیے مانی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Photographs chosen: {count}</source>
        <translation>چنی ہوئی تصویریں: {count}</translation>
    </message>
    <message>
        <source>Photographs destroyed: {count}.</source>
        <translation>ضائع کی گئی تصویریں: {count}۔</translation>
    </message>
    <message>
        <source>Photographs in public</source>
        <translation>عوامی تصاویر</translation>
    </message>
    <message>
        <source>Photographs in the record are locked from now on and shown to nobody: {count}.</source>
        <translation>ریکارڈ کی تصاویر اب سے بند ہیں اور کسی کو نہیں دکھائی جاتیں: {count}۔</translation>
    </message>
    <message>
        <source>Photographs in this session now: {count}.</source>
        <translation>اس سیشن میں اب تصویریں: {count}۔</translation>
    </message>
    <message>
        <source>Photographs over time</source>
        <translation>وقت کے ساتھ تصویریں</translation>
    </message>
    <message>
        <source>Photographs released</source>
        <translation>باہر دی گئی تصاویر</translation>
    </message>
    <message>
        <source>Photographs taken</source>
        <translation>لی گئی تصویریں</translation>
    </message>
    <message>
        <source>Photographs to take in</source>
        <translation>ریکارڈ میں لی جانے والی تصویریں</translation>
    </message>
    <message>
        <source>Photographs: {count}</source>
        <translation>تصویریں: {count}</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>فزیوتھراپسٹ</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>فزیوتھراپی</translation>
    </message>
    <message>
        <source>Pictures of this patient wait for you to take them in: {count}.</source>
        <translation>اس مریض کی تصویریں ریکارڈ میں لیے جانے کے لیے آپ کی منتظر ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Pictures to discard: {count}. They are nowhere else and can't be brought back.</source>
        <translation>مٹائی جانے والی تصویریں: {count}۔ یہ کہیں اور نہیں ہیں اور واپس نہیں لائی جا سکتیں۔</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>براہِ کرم دیکھ لیں</translation>
    </message>
    <message>
        <source>Please check these values</source>
        <translation>براہِ کرم یہ قدریں جانچیں</translation>
    </message>
    <message>
        <source>Please choose yes or no here. Nothing is ticked for you.</source>
        <translation>براہِ کرم یہاں ہاں یا نہیں چنیں۔ آپ کی طرف سے کچھ بھی چنا ہوا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Please hand the computer back to the front desk.</source>
        <translation>براہِ کرم کمپیوٹر استقبالیہ کو واپس دیں۔</translation>
    </message>
    <message>
        <source>Please hand the computer to {clinician}, who signs too.</source>
        <translation>براہِ کرم کمپیوٹر {clinician} کو دیں، وہ بھی دستخط کریں گے۔</translation>
    </message>
    <message>
        <source>Policy holder</source>
        <translation>پالیسی کس کے نام ہے</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>پالیسی نمبر</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممکن</translation>
    </message>
    <message>
        <source>Practice manager</source>
        <translation>پریکٹس مینیجر</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>پسندیدہ نام</translation>
    </message>
    <message>
        <source>Prepared a consent</source>
        <translation>رضامندی تیار کی</translation>
    </message>
    <message>
        <source>Press “Back up now” at the end of the day. The first takes longest; later ones only add what is new.</source>
        <translation>دن کے آخر میں “ابھی بیک اپ لیں” دبائیں۔ پہلے میں سب سے زیادہ وقت لگتا ہے؛ بعد والے صرف نئی چیزیں شامل کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Press “Continue” to look again, or choose another folder.</source>
        <translation>دوبارہ دیکھنے کے لیے “جاری رکھیں” دبائیں، یا کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>سب پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print labels of the chosen patients</source>
        <translation>منتخب مریضوں کے لیبل چھاپیں</translation>
    </message>
    <message>
        <source>Print labels of the chosen patients; choose several with Shift or Ctrl (Ctrl+P)</source>
        <translation>منتخب مریضوں کے لیبل چھاپیں؛ Shift یا Ctrl سے کئی چنیں (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save the patient card</source>
        <translation>مریض کا کارڈ چھاپیں یا محفوظ کریں</translation>
    </message>
    <message>
        <source>Print or save the patient card (Ctrl+P)</source>
        <translation>مریض کا کارڈ چھاپیں یا محفوظ کریں (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save the policy</source>
        <translation>پالیسی چھاپیں یا محفوظ کریں</translation>
    </message>
    <message>
        <source>Print or save the policy in this language (Ctrl+P)</source>
        <translation>پالیسی اس زبان میں چھاپیں یا محفوظ کریں (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save this list</source>
        <translation>یہ فہرست پرنٹ کریں یا محفوظ کریں</translation>
    </message>
    <message>
        <source>Print or save this list (Ctrl+P)</source>
        <translation>یہ فہرست پرنٹ کریں یا محفوظ کریں (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>پرنٹ کی حد</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>فارم چھاپیں</translation>
    </message>
    <message>
        <source>Print the kit</source>
        <translation>کٹ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print the new kit that you are given: this one is void from then on. Destroy it.</source>
        <translation>جو نئی کٹ ملے اسے چھاپیں: اس کے بعد یہ کٹ ناکارہ ہے۔ اسے تلف کر دیں۔</translation>
    </message>
    <message>
        <source>Print the recovery kit now</source>
        <translation>ریکوری کٹ ابھی چھاپیں</translation>
    </message>
    <message>
        <source>Print this page once, and keep it in a safe or a locked drawer, away from the clinic's computer. Whoever has these words and a copy of the clinic folder can read everything in it.</source>
        <translation>یہ صفحہ ایک بار چھاپیں اور کلینک کے کمپیوٹر سے دور، تجوری یا تالے والی دراز میں رکھیں۔ جس کے پاس یہ الفاظ اور کلینک فولڈر کی نقل ہو، وہ اس میں سب کچھ پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Printed a form to sign on paper</source>
        <translation>کاغذ پر دستخط کے لیے فارم چھاپا</translation>
    </message>
    <message>
        <source>Printed a patient's card or label</source>
        <translation>مریض کا کارڈ یا لیبل چھاپا</translation>
    </message>
    <message>
        <source>Printed and not back yet: {count}. Drop the scan here once it is signed.</source>
        <translation>چھپے اور ابھی واپس نہیں آئے: {count}۔ دستخط ہونے پر اسکین یہاں چھوڑیں۔</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>چھپا ہوا مواد</translation>
    </message>
    <message>
        <source>Printed, not back yet</source>
        <translation>چھپا، ابھی واپس نہیں آیا</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>رازداری کی پالیسی</translation>
    </message>
    <message>
        <source>Privacy policy received</source>
        <translation>رازداری کی پالیسی ملی</translation>
    </message>
    <message>
        <source>Privacy policy received on {day}</source>
        <translation>رازداری کی پالیسی {day} کو ملی</translation>
    </message>
    <message>
        <source>Privacy policy, version</source>
        <translation>رازداری پالیسی، نسخہ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>طبی عمل</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>پروگرام</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>اسے پاس ورڈ سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>ماہرِ نفسیات</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>نفسیات</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>شائع کریں</translation>
    </message>
    <message>
        <source>Publish a new version</source>
        <translation>نیا نسخہ شائع کریں</translation>
    </message>
    <message>
        <source>Publish a new version of the policy</source>
        <translation>پالیسی کا نیا نسخہ شائع کریں</translation>
    </message>
    <message>
        <source>Publish this version?</source>
        <translation>یہ نسخہ شائع کریں؟</translation>
    </message>
    <message>
        <source>Published a form</source>
        <translation>فارم شائع کیا</translation>
    </message>
    <message>
        <source>Published a version of the privacy policy</source>
        <translation>رازداری پالیسی کا نسخہ شائع کیا</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Put an alert on the record</source>
        <translation>ریکارڈ پر انتباہ لگائیں</translation>
    </message>
    <message>
        <source>Put an alert on the record (Ctrl+Shift+A)</source>
        <translation>ریکارڈ پر انتباہ لگائیں (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Put an emergency on record</source>
        <translation>ہنگامی حالت درج کی</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>الگ رکھا گیا</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>لگائیں</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>ریکارڈ میں لکھیں</translation>
    </message>
    <message>
        <source>Put the name on the record</source>
        <translation>ریکارڈ پر نام لکھیں</translation>
    </message>
    <message>
        <source>Put there on {at} by {name}</source>
        <translation>{at} کو {name} نے لگایا</translation>
    </message>
    <message>
        <source>Question {number}: title</source>
        <translation>سوال {number}: عنوان</translation>
    </message>
    <message>
        <source>Question {number}: words</source>
        <translation>سوال {number}: الفاظ</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>پوچھے گئے سوالات</translation>
    </message>
    <message>
        <source>Questions that were asked, and the answers</source>
        <translation>پوچھے گئے سوال، اور جواب</translation>
    </message>
    <message>
        <source>Questions to the patient</source>
        <translation>مریض سے سوال</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>مدت پوری ہوئی</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>پڑھیں</translation>
    </message>
    <message>
        <source>Read aloud and answered by word, before these two witnesses:</source>
        <translation>ان دو گواہوں کے سامنے پڑھ کر سنایا گیا اور زبانی جواب دیا گیا:</translation>
    </message>
    <message>
        <source>Read aloud and record</source>
        <translation>پڑھ کر سنائیں اور درج کریں</translation>
    </message>
    <message>
        <source>Read from the merged file</source>
        <translation>ملائی گئی فائل سے پڑھا</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>آگے پڑھیں</translation>
    </message>
    <message>
        <source>Read the privacy policy through: its yearly review</source>
        <translation>رازداری کی پالیسی پوری پڑھیں: سالانہ جائزہ</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>رجسٹر پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Ready: {ready} of {count}</source>
        <translation>تیار: {count} میں سے {ready}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Reason, if one is given</source>
        <translation>وجہ، اگر بتائی جائے</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Receipt of the take-down</source>
        <translation>نقول ہٹانے کی رسید</translation>
    </message>
    <message>
        <source>Receipt of what was taken back</source>
        <translation>واپس لی گئی اجازتوں کی رسید</translation>
    </message>
    <message>
        <source>Receipt: copies taken down</source>
        <translation>رسید: ہٹائی گئی نقول</translation>
    </message>
    <message>
        <source>Receipt: permissions taken back</source>
        <translation>رسید: واپس لی گئی رضامندیاں</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>ریسپشنسٹ</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>Record number {number}</source>
        <translation>ریکارڈ نمبر {number}</translation>
    </message>
    <message>
        <source>Record that the form is refused?</source>
        <translation>فارم سے انکار درج کریں؟</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>انکار درج کریں</translation>
    </message>
    <message>
        <source>Record what was said</source>
        <translation>جو کہا گیا وہ درج کریں</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>رضامندی کی واپسی درج کی</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>کس نے درج کیا</translation>
    </message>
    <message>
        <source>Recorded that a copy was taken down</source>
        <translation>درج کیا کہ ایک نقل ہٹائی گئی</translation>
    </message>
    <message>
        <source>Recorded that copies could not be written</source>
        <translation>درج کیا کہ نقلیں لکھی نہیں جا سکیں</translation>
    </message>
    <message>
        <source>Recorded that the privacy policy was received</source>
        <translation>درج کیا کہ رازداری پالیسی مل گئی</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>ریکوری کٹ</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>ریکوری کے الفاظ، اپنی ترتیب میں</translation>
    </message>
    <message>
        <source>Referral and insurance</source>
        <translation>کس نے بھیجا، اور انشورنس</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>کس نے بھیجا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>انکار کا وقت</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>کس نے انکار کیا</translation>
    </message>
    <message>
        <source>Refused form</source>
        <translation>انکار کیا گیا فارم</translation>
    </message>
    <message>
        <source>Refused, and sealed</source>
        <translation>انکار، مہر کے ساتھ</translation>
    </message>
    <message>
        <source>Register a new patient</source>
        <translation>نئے مریض کا اندراج کریں</translation>
    </message>
    <message>
        <source>Register a new patient (Ctrl+N)</source>
        <translation>نئے مریض کا اندراج کریں (Ctrl+N)</translation>
    </message>
    <message>
        <source>Register the first one. It takes less than a minute.</source>
        <translation>پہلے مریض کا اندراج کریں۔ اس میں ایک منٹ سے کم لگتا ہے۔</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>مریض کا اندراج کیا</translation>
    </message>
    <message>
        <source>Registered before?</source>
        <translation>کیا پہلے سے اندراج ہے؟</translation>
    </message>
    <message>
        <source>Registered in a hurry; ask for the rest when they are here.</source>
        <translation>جلدی میں درج؛ وہ آئیں تو باقی پوچھ لیں۔</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>دو بار اندراج؟</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Relation to the patient</source>
        <translation>مریض سے رشتہ</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>یہ استثنا ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>اسے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>اس شخص کو ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this policy</source>
        <translation>یہ پالیسی ہٹائیں</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} ہٹائیں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Reviewed a form</source>
        <translation>فارم کا جائزہ لیا</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>دایاں بازو</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>دایاں گال</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>دایاں کان</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>دایاں پاؤں</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>دایاں ہاتھ</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>دائیں ٹانگ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Row {row} can't be used as the row of headings. Correct the list.</source>
        <translation>قطار {row} کو عنوانات کی قطار نہیں مانا جا سکتا۔ فہرست درست کریں۔</translation>
    </message>
    <message>
        <source>Row {row} has more columns than a sheet can have, so nothing was read.</source>
        <translation>قطار {row} میں کسی شیٹ سے زیادہ کالم ہیں، اس لیے کچھ نہیں پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>نہ لی گئی قطاریں</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>دیکھنے والی قطاریں</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>مدت پوری</translation>
    </message>
    <message>
        <source>Running out soon</source>
        <translation>جلد ختم ہونے والی</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>کس نے کہا</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>وہی تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Same identity paper</source>
        <translation>وہی شناختی دستاویز</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>وہی نام</translation>
    </message>
    <message>
        <source>Same name in own script</source>
        <translation>اپنے رسم الخط میں وہی نام</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>وہی فون</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>محفوظ کریں (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>محفوظ کریں اور آگے بڑھیں</translation>
    </message>
    <message>
        <source>Save and take consent</source>
        <translation>محفوظ کریں اور رضامندی لیں</translation>
    </message>
    <message>
        <source>Save and take consent (Ctrl+Return)</source>
        <translation>محفوظ کریں اور رضامندی لیں (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>دوسرے پروگرام کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>تبدیلیاں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the chosen consent as a FHIR file</source>
        <translation>چنی ہوئی رضامندی کو FHIR فائل کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the clinic's facts</source>
        <translation>کلینک کی معلومات محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the kit as PDF</source>
        <translation>کٹ کو PDF میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this consent for another program?</source>
        <translation>یہ رضامندی دوسرے پروگرام کے لیے محفوظ کریں؟</translation>
    </message>
    <message>
        <source>Save this list for a spreadsheet (CSV). That it was saved is written down.</source>
        <translation>یہ فہرست اسپریڈشیٹ (CSV) کے لیے محفوظ کریں۔ یہ درج ہوتا ہے کہ اسے محفوظ کیا گیا۔</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ ہو گیا</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>{folder} میں محفوظ کی گئیں</translation>
    </message>
    <message>
        <source>Saving the PIN…</source>
        <translation>پن محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Saving the password…</source>
        <translation>پاس ورڈ محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Say it is reviewed</source>
        <translation>جانچا ہوا کہیں</translation>
    </message>
    <message>
        <source>Say what is ticked here.</source>
        <translation>بتائیں کہ یہاں کیا چنا گیا ہے۔</translation>
    </message>
    <message>
        <source>Say who comes back: --staff NAME.</source>
        <translation>بتائیں کہ کون واپس آ رہا ہے: --staff NAME۔</translation>
    </message>
    <message>
        <source>Say who you are: --staff NAME and --password-file F.</source>
        <translation>بتائیں کہ آپ کون ہیں: --staff NAME اور --password-file F۔</translation>
    </message>
    <message>
        <source>Scalp and hair</source>
        <translation>سر اور بال</translation>
    </message>
    <message>
        <source>Scan or photograph it, and drop the file on the patient's consents: the code finds the form again.</source>
        <translation>اسے اسکین کریں یا تصویر لیں، اور فائل مریض کی رضامندیوں پر چھوڑیں: کوڈ سے فارم دوبارہ مل جاتا ہے۔</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>اسکین کیا گیا</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>اسکین</translation>
    </message>
    <message>
        <source>Screen in the clinic</source>
        <translation>کلینک کی اسکرین</translation>
    </message>
    <message>
        <source>Screens and albums in the clinic</source>
        <translation>کلینک میں اسکرینیں اور البم</translation>
    </message>
    <message>
        <source>Seal and keep</source>
        <translation>مہر لگا کر رکھیں</translation>
    </message>
    <message>
        <source>Sealed by somebody else</source>
        <translation>کسی اور نے مہر لگائی ہے</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>مہر بند کاغذات</translation>
    </message>
    <message>
        <source>Sealed papers that show it stay as they are: signed forms, reports, sheets of what left.</source>
        <translation>جن مہر بند کاغذات میں یہ نظر آتی ہے وہ ویسے ہی رہیں گے: دستخط شدہ فارم، رپورٹیں، باہر گئی چیزوں کے ورق۔</translation>
    </message>
    <message>
        <source>Sealing the form…</source>
        <translation>فارم پر مہر لگ رہی ہے…</translation>
    </message>
    <message>
        <source>Sealing the receipt</source>
        <translation>رسید پر مہر لگ رہی ہے</translation>
    </message>
    <message>
        <source>Sealing the report</source>
        <translation>رپورٹ پر مہر لگائی جا رہی ہے</translation>
    </message>
    <message>
        <source>Searched for a patient</source>
        <translation>مریض تلاش کیا</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>دوسرا گواہ</translation>
    </message>
    <message>
        <source>Secret: for the practice manager only</source>
        <translation>خفیہ: صرف پریکٹس مینیجر کے لیے</translation>
    </message>
    <message>
        <source>Security of this computer</source>
        <translation>اس کمپیوٹر کی حفاظت</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>دیکھیں کہ کیا ہوگا</translation>
    </message>
    <message>
        <source>Sees the signature being made.</source>
        <translation>دستخط ہوتے ہوئے دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب چنیں</translation>
    </message>
    <message>
        <source>Select an entry to read all of it.</source>
        <translation>پورا اندراج پڑھنے کے لیے اسے چنیں۔</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>پرنٹر کو بھیج دیا گیا</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>الگ کریں</translation>
    </message>
    <message>
        <source>Separate the files</source>
        <translation>فائلیں الگ کریں</translation>
    </message>
    <message>
        <source>Separate {merged}</source>
        <translation>{merged} کو الگ کریں</translation>
    </message>
    <message>
        <source>Separate {merged} from {kept}?</source>
        <translation>{merged} کو {kept} سے الگ کریں؟</translation>
    </message>
    <message>
        <source>Separated two merged files</source>
        <translation>دو ملی ہوئی فائلیں الگ کیں</translation>
    </message>
    <message>
        <source>September</source>
        <translation>ستمبر</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Set a PIN for the shift</source>
        <translation>شفٹ کے لیے پن مقرر کیا</translation>
    </message>
    <message>
        <source>Set a PIN for this shift</source>
        <translation>اس شفٹ کے لیے پن مقرر کریں</translation>
    </message>
    <message>
        <source>Set a shift PIN</source>
        <translation>شفٹ پن مقرر کریں</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>پن مقرر کریں</translation>
    </message>
    <message>
        <source>Set the clinic up</source>
        <translation>کلینک کا سیٹ اپ کیا</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>نیا کلینک بنائیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Settled: two different people</source>
        <translation>طے ہوا: دو الگ الگ لوگ</translation>
    </message>
    <message>
        <source>Sheet of what left</source>
        <translation>باہر گئی چیزوں کا ورق</translation>
    </message>
    <message>
        <source>Sheets, reports and receipts are kept here; Enter opens one.</source>
        <translation>فہرستیں، رپورٹیں اور رسیدیں یہاں رکھی جاتی ہیں؛ Enter سے کھلتی ہیں۔</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>مختصر نام</translation>
    </message>
    <message>
        <source>Short, for example: asha</source>
        <translation>مختصر، جیسے: asha</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Show all in the list of patients (Ctrl+Return)</source>
        <translation>سب مریضوں کی فہرست میں دکھائیں (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>مزید دکھائیں</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>پاس ورڈ دکھائیں</translation>
    </message>
    <message>
        <source>Show the English text at the side</source>
        <translation>ساتھ میں انگریزی متن دکھائیں</translation>
    </message>
    <message>
        <source>Show the keys that work here</source>
        <translation>یہاں کام کرنے والی کنجیاں دکھائیں</translation>
    </message>
    <message>
        <source>Show the later photograph as the earlier one</source>
        <translation>بعد کی تصویر کو پہلے کی جگہ دکھائیں</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>سب سے نئے اندراج دکھائیں</translation>
    </message>
    <message>
        <source>Show the whole form (Ctrl+M)</source>
        <translation>پورا فارم دکھائیں (Ctrl+M)</translation>
    </message>
    <message>
        <source>Show the whole form, or the short one</source>
        <translation>پورا فارم دکھائیں، یا مختصر</translation>
    </message>
    <message>
        <source>Show the whole number of {paper}</source>
        <translation>{paper} کا پورا نمبر دکھائیں</translation>
    </message>
    <message>
        <source>Show the whole number?</source>
        <translation>پورا نمبر دکھائیں؟</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>دستخط کریں</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>دستخط کریں اور مہر لگائیں</translation>
    </message>
    <message>
        <source>Sign as the clinician</source>
        <translation>معالج کے طور پر دستخط کریں</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>یہاں دستخط کریں</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن ان کریں</translation>
    </message>
    <message>
        <source>Sign in as: {name}</source>
        <translation>سائن ان کا نام: {name}</translation>
    </message>
    <message>
        <source>Sign in with your name as before, and choose a new password. Everybody else's stays as it is.</source>
        <translation>پہلے والے نام سے سائن اِن کریں اور نیا پاس ورڈ چنیں۔ باقی سب کے پاس ورڈ ویسے ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Sign in with your name as before, and choose a new password. Then give everybody else a new one.</source>
        <translation>پہلے کی طرح اپنے نام سے سائن ان کریں اور نیا پاس ورڈ چنیں۔ پھر باقی سب کو بھی نیا دیں۔</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Sign with a pen, a finger or the mouse. Delete clears it.</source>
        <translation>قلم، انگلی یا ماؤس سے دستخط کریں۔ Delete دبانے سے خانہ صاف ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Signature and taking back</source>
        <translation>دستخط اور واپس لینا</translation>
    </message>
    <message>
        <source>Signature of the clinician</source>
        <translation>معالج کے دستخط</translation>
    </message>
    <message>
        <source>Signature of the guardian</source>
        <translation>سرپرست کے دستخط</translation>
    </message>
    <message>
        <source>Signature of the interpreter</source>
        <translation>ترجمان کے دستخط</translation>
    </message>
    <message>
        <source>Signature of the lawful representative</source>
        <translation>قانونی نمائندے کے دستخط</translation>
    </message>
    <message>
        <source>Signature of the patient</source>
        <translation>مریض کے دستخط</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>گواہ کے دستخط</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>دستخط اور مہر ہو چکی</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>دستخط کا وقت</translation>
    </message>
    <message>
        <source>Signed at {at}</source>
        <translation>دستخط کا وقت: {at}</translation>
    </message>
    <message>
        <source>Signed before: {reference}, on {day}. A new form replaces those answers from then on.</source>
        <translation>پہلے دستخط ہوئے: {reference}، {day} کو۔ نیا فارم اسی وقت سے ان جوابات کی جگہ لے لے گا۔</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>دستخط کس نے کیے</translation>
    </message>
    <message>
        <source>Signed by the person at work</source>
        <translation>کام پر موجود شخص کا دستخط</translation>
    </message>
    <message>
        <source>Signed consent</source>
        <translation>دستخط شدہ رضامندی</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سائن ان کیا</translation>
    </message>
    <message>
        <source>Signed on paper by</source>
        <translation>کاغذ پر دستخط کرنے والا</translation>
    </message>
    <message>
        <source>Signed on paper, or by thumb</source>
        <translation>کاغذ پر دستخط یا انگوٹھا</translation>
    </message>
    <message>
        <source>Signed on this screen</source>
        <translation>اس اسکرین پر دستخط</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سائن آؤٹ کیا</translation>
    </message>
    <message>
        <source>Signed paper, page {page} of {pages}</source>
        <translation>دستخط شدہ کاغذ، صفحہ {page} / {pages}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>سائن ان ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Signs after the patient, with the own password or shift PIN.</source>
        <translation>مریض کے بعد، اپنے پاس ورڈ یا شفٹ پن سے دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>سائن ان کا نام</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Six digits, not a row like 123456.</source>
        <translation>چھ ہندسے، 123456 جیسی ترتیب نہیں۔</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, for example {example}. It stays for good.</source>
        <translation>چھوٹے انگریزی حروف، ہندسے اور ہائفن، جیسے {example}۔ یہ ہمیشہ یہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>مسکراہٹ</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>سوشل میڈیا</translation>
    </message>
    <message>
        <source>Social media page</source>
        <translation>سوشل میڈیا کا صفحہ</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>کچھ خانوں کو دوبارہ دیکھنا ہو گا۔</translation>
    </message>
    <message>
        <source>Some of it came from somebody else</source>
        <translation>اس میں سے کچھ کسی اور نے بتایا</translation>
    </message>
    <message>
        <source>Some were taken under another record of this person, which was merged since.</source>
        <translation>کچھ اسی شخص کے دوسرے ریکارڈ میں لی گئی تھیں، جو اب ملا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Some work is still going on. Wait for it to end, then close the window.</source>
        <translation>کچھ کام ابھی چل رہا ہے۔ اس کے ختم ہونے تک رکیں، پھر ونڈو بند کریں۔</translation>
    </message>
    <message>
        <source>Somebody else decides for this patient, as the record says.</source>
        <translation>ریکارڈ کے مطابق اس مریض کے لیے کوئی اور فیصلہ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Somebody else saved this record while you were editing it, so nothing of yours was saved. Open it again and repeat your changes.</source>
        <translation>جب آپ یہ ریکارڈ بدل رہے تھے تب کسی اور نے اسے محفوظ کر لیا، اس لیے آپ کا کچھ محفوظ نہیں ہوا۔ ریکارڈ دوبارہ کھولیں اور اپنی تبدیلیاں دہرائیں۔</translation>
    </message>
    <message>
        <source>Somebody else's</source>
        <translation>کسی اور کا</translation>
    </message>
    <message>
        <source>Somebody has this name already, or had it. Choose another one.</source>
        <translation>یہ نام کسی کا ہے، یا پہلے تھا۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>Somebody known</source>
        <translation>پہلے سے درج شخص</translation>
    </message>
    <message>
        <source>Somebody like this has a record. Ask before you make a second one.</source>
        <translation>ایسے کسی شخص کا ریکارڈ پہلے سے ہے۔ دوسرا بنانے سے پہلے پوچھ لیں۔</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>کوئی نیا</translation>
    </message>
    <message>
        <source>Something is wrong with this computer or folder</source>
        <translation>اس کمپیوٹر یا فولڈر میں کچھ خرابی ہے</translation>
    </message>
    <message>
        <source>Sorted photographs</source>
        <translation>تصویریں ترتیب دیں</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>ذریعہ: {source}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عملہ</translation>
    </message>
    <message>
        <source>Staff training</source>
        <translation>عملے کی تربیت</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>اس سے شروع کریں</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>ریاست یا صوبہ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>مرحلہ {number} از {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {name}</source>
        <translation>مرحلہ {step} از {steps}: {name}</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>ابھی باقی: {fields}</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>اب بھی باہر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>بیک اپ روکیں</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Stopped. {added} people are in so far. Choose the same file again to go on.</source>
        <translation>روک دیا گیا۔ اب تک {added} لوگ شامل ہو چکے ہیں۔ جاری رکھنے کے لیے وہی فائل دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>روکا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Such as mother</source>
        <translation>جیسے والدہ</translation>
    </message>
    <message>
        <source>Such as: needs a wheelchair</source>
        <translation>جیسے: وہیل چیئر چاہیے</translation>
    </message>
    <message>
        <source>Suggest four words</source>
        <translation>چار الفاظ تجویز کریں</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>ادل بدل کریں</translation>
    </message>
    <message>
        <source>Take a consent</source>
        <translation>رضامندی لیں</translation>
    </message>
    <message>
        <source>Take a consent (Ctrl+T)</source>
        <translation>رضامندی لیں (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>فہرست لے جائیں</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Take consent</source>
        <translation>رضامندی لیں</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>اسے واپس لیں</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>Take off this alert: {text}</source>
        <translation>یہ انتباہ ہٹائیں: {text}</translation>
    </message>
    <message>
        <source>Take permissions back</source>
        <translation>اجازتیں واپس لیں</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>تصویر لیں</translation>
    </message>
    <message>
        <source>Take photographs</source>
        <translation>تصویریں لیں</translation>
    </message>
    <message>
        <source>Take photographs with a camera</source>
        <translation>کیمرے سے تصویریں لیں</translation>
    </message>
    <message>
        <source>Take the alert off?</source>
        <translation>انتباہ ہٹائیں؟</translation>
    </message>
    <message>
        <source>Take the chosen box away</source>
        <translation>چنا ہوا خانہ ہٹائیں</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Take the registration consent while the patient is here.</source>
        <translation>مریض کی موجودگی میں ہی اندراج کی رضامندی لے لیں۔</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>ریکارڈ میں لیں</translation>
    </message>
    <message>
        <source>Take {paper} off the record</source>
        <translation>{paper} کو ریکارڈ سے ہٹائیں</translation>
    </message>
    <message>
        <source>Take {paper} off the record?</source>
        <translation>{paper} کو ریکارڈ سے ہٹائیں؟</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>کس نے واپس لیا</translation>
    </message>
    <message>
        <source>Taken with the camera, {time}</source>
        <translation>کیمرے سے لی گئی، {time}</translation>
    </message>
    <message>
        <source>Taken: {count}</source>
        <translation>لی گئیں: {count}</translation>
    </message>
    <message>
        <source>Taking the photographs in</source>
        <translation>تصویریں ریکارڈ میں لی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کام</translation>
    </message>
    <message>
        <source>Teaching our own staff</source>
        <translation>ہمارے عملے کی تربیت</translation>
    </message>
    <message>
        <source>Template as CSV</source>
        <translation>CSV نمونہ</translation>
    </message>
    <message>
        <source>Template for Excel</source>
        <translation>Excel نمونہ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Thank you. Your answers are recorded.</source>
        <translation>شکریہ۔ آپ کے جواب درج ہو گئے ہیں۔</translation>
    </message>
    <message>
        <source>Thank you. Your form is signed.</source>
        <translation>شکریہ۔ آپ کے فارم پر دستخط ہو گئے۔</translation>
    </message>
    <message>
        <source>That is not possible now: they wait until it is, or until you discard them.</source>
        <translation>ابھی ایسا نہیں ہو سکتا: جب تک ہو نہ سکے یا آپ انہیں مٹا نہ دیں، یہ یہیں رہیں گی۔</translation>
    </message>
    <message>
        <source>That is only a line. Clear the box and sign again, or make a cross.</source>
        <translation>یہ صرف ایک لکیر ہے۔ خانہ صاف کریں اور دوبارہ دستخط کریں، یا کراس کا نشان بنائیں۔</translation>
    </message>
    <message>
        <source>That is only a small mark. Clear the box and sign in full.</source>
        <translation>یہ صرف ایک چھوٹا نشان ہے۔ خانہ صاف کریں اور پورے دستخط کریں۔</translation>
    </message>
    <message>
        <source>That was too quick to be a signature. Clear the box and sign again.</source>
        <translation>یہ دستخط کے لیے بہت جلدی تھا۔ خانہ صاف کریں اور دوبارہ دستخط کریں۔</translation>
    </message>
    <message>
        <source>That you looked, and why, is written into the audit trail.</source>
        <translation>آپ نے دیکھا، اور کیوں دیکھا، یہ سرگرمیوں کے ریکارڈ میں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The FHIR file holds the patient's answers and the signed document, without a password: anyone who gets it can read it. That it was saved is written down.</source>
        <translation>FHIR فائل میں مریض کے جوابات اور دستخط شدہ دستاویز بغیر پاس ورڈ کے ہوتے ہیں: جسے بھی یہ ملے، وہ اسے پڑھ سکتا ہے۔ اس کا محفوظ کیا جانا درج کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>پن دوبارہ</translation>
    </message>
    <message>
        <source>The PIN is not valid any more. Sign in with your password.</source>
        <translation>یہ پن اب کارآمد نہیں ہے۔ اپنے پاس ورڈ سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>The PIN no longer opens this shift. Sign in with the password.</source>
        <translation>یہ پن اب اس شفٹ کو نہیں کھولتا۔ پاس ورڈ سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>The account is closed</source>
        <translation>اکاؤنٹ بند کر دیا گیا</translation>
    </message>
    <message>
        <source>The account is ready</source>
        <translation>اکاؤنٹ تیار ہے</translation>
    </message>
    <message>
        <source>The audit trail can't be read to its end: {detail}</source>
        <translation>سرگرمیوں کا ریکارڈ آخر تک پڑھا نہیں جا سکتا: {detail}</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>سرگرمیوں کا ریکارڈ خالی ہے۔</translation>
    </message>
    <message>
        <source>The backup failed in the program that has the clinic open. The clinic's records are safe. Try again there.</source>
        <translation>جس پروگرام میں کلینک کھلا ہے، اس میں بیک اپ نہیں بن سکا۔ کلینک کے ریکارڈ محفوظ ہیں۔ وہیں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The backup is being finished…</source>
        <translation>بیک اپ مکمل کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>The backup is complete: {size} new</source>
        <translation>بیک اپ مکمل ہوا: {size} نیا</translation>
    </message>
    <message>
        <source>The backup medium can't be written or read. Check that it is not write-protected and that you may use it, then try again. The clinic's records and the backups made before are safe.</source>
        <translation>بیک اپ کی ڈسک پر نہ لکھا جا سکتا ہے، نہ اس سے پڑھا جا سکتا ہے۔ دیکھیں کہ اس پر لکھنے کی روک نہ ہو اور آپ کو اس کے استعمال کی اجازت ہو، پھر کوشش کریں۔ کلینک کے ریکارڈ اور پہلے کے بیک اپ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The backup medium stopped answering ({reason}). Connect it again and repeat what you did. The clinic's records and the backups made before are safe.</source>
        <translation>بیک اپ کی ڈسک نے جواب دینا بند کر دیا ({reason})۔ اسے دوبارہ لگائیں اور اپنا کام دہرائیں۔ کلینک کے ریکارڈ اور پہلے کے بیک اپ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The backup of {at} is damaged and does not count. Please make a new one.</source>
        <translation>{at} کا بیک اپ خراب ہے اور شمار نہیں ہوتا۔ براہِ کرم نیا بنائیں۔</translation>
    </message>
    <message>
        <source>The camera can't be used now</source>
        <translation>ابھی کیمرا استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>The camera dates the first of them {when}. Is that right?</source>
        <translation>کیمرے کے مطابق ان میں سے پہلی {when} کی ہے۔ کیا یہ درست ہے؟</translation>
    </message>
    <message>
        <source>The camera was unplugged. Connect it again, or go on with another one.</source>
        <translation>کیمرا نکل گیا ہے۔ اسے دوبارہ لگائیں، یا دوسرے کیمرے سے آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>The camera wrote no time into the first of them.</source>
        <translation>کیمرے نے ان میں سے پہلی میں کوئی وقت نہیں لکھا۔</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>The clinic does not publish its days off; ask the clinic</source>
        <translation>کلینک نے اپنی چھٹی کے دن شائع نہیں کیے؛ کلینک سے پوچھیں</translation>
    </message>
    <message>
        <source>The clinic folder can't be written. Nothing was changed. Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translation>کلینک فولڈر میں لکھا نہیں جا سکتا۔ کچھ بدلا نہیں گیا۔ دیکھیں کہ ڈسک پر لکھنے کی روک نہ ہو اور آپ کو فولڈر میں لکھنے کی اجازت ہو، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The clinic folder has no database in it, so no backup was made. Open the clinic once and try again.</source>
        <translation>کلینک فولڈر میں ڈیٹابیس نہیں ہے، اس لیے بیک اپ نہیں بنا۔ ایک بار کلینک کھولیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The clinic folder has no database in it. If a part of the folder was moved, put it back; otherwise restore the last backup into a new folder.</source>
        <translation>کلینک فولڈر میں ڈیٹابیس نہیں ہے۔ اگر فولڈر کا کوئی حصہ کہیں اور رکھا گیا ہے تو اسے واپس رکھیں؛ ورنہ پچھلا بیک اپ کسی نئے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>The clinic folder was not found. If it is on a removable or network disk, connect it; otherwise choose where it is now.</source>
        <translation>کلینک فولڈر نہیں ملا۔ اگر وہ یو ایس بی یا نیٹ ورک ڈسک پر ہے تو اسے جوڑیں؛ ورنہ بتائیں کہ وہ اب کہاں ہے۔</translation>
    </message>
    <message>
        <source>The clinic has a new key</source>
        <translation>کلینک کی نئی کلید بن گئی</translation>
    </message>
    <message>
        <source>The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>کلینک نے اس فائل پر مہر لگائی ہے: بعد کی کوئی بھی تبدیلی نظر آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>The clinic is open in another program. Close it and try again.</source>
        <translation>کلینک کسی دوسرے پروگرام میں کھلا ہے۔ اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The clinic is open, but the program that has it open does not answer. Make the backup in its window, or close it and try again.</source>
        <translation>کلینک کھلا ہے، مگر جس پروگرام میں کھلا ہے وہ جواب نہیں دے رہا۔ بیک اپ اسی کی ونڈو میں بنائیں، یا اسے بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The clinic keeps its present key</source>
        <translation>کلینک کی موجودہ کلید برقرار ہے</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be read. Nothing was changed. Check the program's folder.</source>
        <translation>کلینک پیک “{pack}” پڑھا نہیں جا سکتا۔ کچھ بدلا نہیں گیا۔ پروگرام کا فولڈر جانچیں۔</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be used: this version of Frontdesk doesn't know “{key}”. Nothing was changed. Install the newest Frontdesk, or ask whoever prepared the pack.</source>
        <translation>کلینک پیک “{pack}” استعمال نہیں ہو سکتا: Frontdesk کا یہ نسخہ “{key}” کو نہیں جانتا۔ کچھ بدلا نہیں گیا۔ سب سے نیا Frontdesk انسٹال کریں، یا پیک بنانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be used: “{key}” doesn't hold what it should. Nothing was changed. Install Frontdesk again, or ask whoever prepared the pack.</source>
        <translation>کلینک پیک “{pack}” استعمال نہیں ہو سکتا: “{key}” میں وہ نہیں ہے جو ہونا چاہیے۔ کچھ بدلا نہیں گیا۔ Frontdesk دوبارہ انسٹال کریں، یا پیک بنانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be used: “{key}” is missing. Nothing was changed. Install Frontdesk again, or ask whoever prepared the pack.</source>
        <translation>کلینک پیک “{pack}” استعمال نہیں ہو سکتا: “{key}” اس میں نہیں ہے۔ کچھ بدلا نہیں گیا۔ Frontdesk دوبارہ انسٹال کریں، یا پیک بنانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” is damaged. Nothing was changed. Install Frontdesk again.</source>
        <translation>کلینک پیک “{pack}” خراب ہے۔ کچھ بدلا نہیں گیا۔ Frontdesk دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” is too large to be one. Nothing was changed.</source>
        <translation>کلینک پیک “{pack}” اتنا بڑا ہے کہ یہ کلینک پیک نہیں ہو سکتا۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>The clinic's certificate is missing, so nothing can be sealed. Nothing was signed. Run a check.</source>
        <translation>کلینک کا سرٹیفکیٹ نہیں ملا، اس لیے کسی چیز پر مہر نہیں لگ سکتی۔ کوئی دستخط درج نہیں ہوا۔ جانچ چلائیں۔</translation>
    </message>
    <message>
        <source>The clinic's database can't be read: its beginning is damaged, or it belongs to another clinic. Nothing was changed. Restore the last backup into a new folder.</source>
        <translation>کلینک کا ڈیٹابیس پڑھا نہیں جا سکتا: اس کا ابتدائی حصہ خراب ہے، یا وہ کسی دوسرے کلینک کا ہے۔ کچھ بدلا نہیں گیا۔ پچھلا بیک اپ کسی نئے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>The clinic's database could not be read to its end, so no backup was made. Check the disk that holds the clinic folder, then try again.</source>
        <translation>کلینک کا ڈیٹابیس آخر تک پڑھا نہیں جا سکا، اس لیے بیک اپ نہیں بنا۔ جس ڈسک پر کلینک فولڈر ہے اسے جانچیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The clinic's database is not encrypted, so it was not made by Frontdesk and is not opened. Nothing was changed. Restore the last backup into a new folder.</source>
        <translation>کلینک کا ڈیٹابیس انکرپٹ شدہ نہیں ہے، یعنی یہ Frontdesk کا بنایا ہوا نہیں، اس لیے اسے نہیں کھولا گیا۔ کچھ بدلا نہیں گیا۔ پچھلا بیک اپ کسی نئے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>The clinic's database was too busy to be copied, so no backup was made. Nothing is lost. Try again when less is going on.</source>
        <translation>کلینک کا ڈیٹابیس اتنا مصروف تھا کہ اس کی نقل نہ بن سکی، اس لیے بیک اپ نہیں بنا۔ کچھ ضائع نہیں ہوا۔ جب کام کم ہو تو دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The clinic's key file (keys.json) is missing, damaged or not Frontdesk's. The records themselves are safe. Put back keys.json from the last backup.</source>
        <translation>کلینک کی کلید فائل (keys.json) نہیں ملی، خراب ہے یا Frontdesk کی نہیں ہے۔ ریکارڈ خود سلامت ہیں۔ پچھلے بیک اپ سے keys.json واپس رکھیں۔</translation>
    </message>
    <message>
        <source>The clinic's key file (keys.json) was changed outside Frontdesk. The records themselves are safe. Put back keys.json from the last backup.</source>
        <translation>کلینک کی کلید فائل (keys.json) Frontdesk کے باہر بدلی گئی۔ ریکارڈ خود سلامت ہیں۔ پچھلے بیک اپ سے keys.json واپس رکھیں۔</translation>
    </message>
    <message>
        <source>The clinic's own settings can't be read: {detail}</source>
        <translation>کلینک کی اپنی ترتیبات پڑھی نہیں جا سکتیں: {detail}</translation>
    </message>
    <message>
        <source>The clinic's website</source>
        <translation>کلینک کی ویب سائٹ</translation>
    </message>
    <message>
        <source>The clinician signs</source>
        <translation>معالج دستخط کرتے ہیں</translation>
    </message>
    <message>
        <source>The clinician's own password or shift PIN</source>
        <translation>معالج کا اپنا پاس ورڈ یا شفٹ پن</translation>
    </message>
    <message>
        <source>The clinician's signature is still missing.</source>
        <translation>معالج کے دستخط ابھی باقی ہیں۔</translation>
    </message>
    <message>
        <source>The columns of audit entry {seq} say something other than the entry itself.</source>
        <translation>سرگرمی کے اندراج {seq} کے خانوں میں وہ نہیں لکھا جو خود اندراج میں ہے۔</translation>
    </message>
    <message>
        <source>The computer was lost, stolen or broken, and you bring the clinic back from a backup.</source>
        <translation>کمپیوٹر گم ہو گیا، چوری ہو گیا یا ٹوٹ گیا، اور آپ بیک اپ سے کلینک واپس لا رہے ہیں۔</translation>
    </message>
    <message>
        <source>The consent can't be taken now</source>
        <translation>رضامندی ابھی نہیں لی جا سکتی</translation>
    </message>
    <message>
        <source>The consent is signed and sealed</source>
        <translation>رضامندی پر دستخط ہو گئے اور مہر لگ گئی</translation>
    </message>
    <message>
        <source>The consent ran out</source>
        <translation>رضامندی کی مدت ختم ہو گئی</translation>
    </message>
    <message>
        <source>The consent runs out soon</source>
        <translation>رضامندی کی مدت جلد ختم ہوگی</translation>
    </message>
    <message>
        <source>The consent text “{text}” ({language}) is damaged. Nobody can sign it until it is back: install Frontdesk again.</source>
        <translation>رضامندی کی تحریر “{text}” ({language}) خراب ہے۔ ٹھیک ہونے تک کوئی اس پر دستخط نہیں کر سکتا: Frontdesk دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The consent text “{text}” ({language}) is missing. Nobody can sign it until it is back: install Frontdesk again.</source>
        <translation>رضامندی کی تحریر “{text}” ({language}) نہیں ملی۔ واپس آنے تک کوئی اس پر دستخط نہیں کر سکتا: Frontdesk دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The copies</source>
        <translation>نقول</translation>
    </message>
    <message>
        <source>The copies are saved, and written into the register as {reference}.</source>
        <translation>نقول محفوظ کی گئیں، اور رجسٹر میں {reference} کے نام سے لکھی گئیں۔</translation>
    </message>
    <message>
        <source>The copy as it leaves</source>
        <translation>نقل، جیسی وہ باہر جائے گی</translation>
    </message>
    <message>
        <source>The database could not be given its new key. The earlier folder and the backups are untouched. Try again from the backup.</source>
        <translation>ڈیٹابیس کو نئی کلید نہیں دی جا سکی۔ پہلے کا فولڈر اور بیک اپ ویسے ہی ہیں۔ بیک اپ سے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The database engine on this computer lacks a protection that the clinic's records need ({setting}). Nothing was opened. Install Frontdesk again.</source>
        <translation>اس کمپیوٹر کے ڈیٹابیس انجن میں وہ حفاظت ({setting}) نہیں ہے جو کلینک کے ریکارڈوں کو چاہیے۔ کچھ کھولا نہیں گیا۔ Frontdesk دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The database is busy with another job, so this was not saved. Nothing is lost. Try again in a moment.</source>
        <translation>ڈیٹابیس کسی اور کام میں مصروف ہے، اس لیے یہ محفوظ نہیں ہوا۔ کچھ ضائع نہیں ہوا۔ تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}</source>
        <translation>ڈیٹابیس خراب ہے: {detail}</translation>
    </message>
    <message>
        <source>The date of birth and the age don't agree. Leave one of them empty.</source>
        <translation>تاریخ پیدائش اور عمر آپس میں نہیں ملتیں۔ دونوں میں سے ایک خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>The date of birth can't be in the future.</source>
        <translation>تاریخ پیدائش آنے والے دنوں کی نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>The day on the paper lies before the form was printed, or in the future.</source>
        <translation>کاغذ پر لکھی تاریخ فارم چھپنے سے پہلے کی ہے، یا آگے کی۔</translation>
    </message>
    <message>
        <source>The device secret is in this computer's own key store.</source>
        <translation>ڈیوائس کی خفیہ کلید اس کمپیوٹر کی اپنی محفوظ جگہ میں ہے۔</translation>
    </message>
    <message>
        <source>The disk did not answer, so this was not saved. Everything saved before is safe. Check the disk and its cable, then try again.</source>
        <translation>ڈسک نے جواب نہیں دیا، اس لیے یہ محفوظ نہیں ہوا۔ پہلے محفوظ کیا ہوا سب سلامت ہے۔ ڈسک اور اس کا تار جانچیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({reason}). Everything saved before is safe. Check the disk and its cable, then try again.</source>
        <translation>ڈسک نے کہا ہوا کام نہیں کیا ({reason})۔ پہلے محفوظ کیا ہوا سب سلامت ہے۔ ڈسک اور اس کا تار جانچیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Everything saved before is safe. Free some space and try again.</source>
        <translation>ڈسک بھر گئی ہے، اس لیے یہ محفوظ نہیں ہوا۔ پہلے محفوظ کیا ہوا سب سلامت ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>مسودہ رکھ لیا گیا</translation>
    </message>
    <message>
        <source>The drawing could not be read. Clear the box and sign again.</source>
        <translation>دستخط پڑھے نہیں جا سکے۔ خانہ صاف کریں اور دوبارہ دستخط کریں۔</translation>
    </message>
    <message>
        <source>The erasure ledger is lost or damaged.</source>
        <translation>مٹائے گئے ریکارڈوں کی فہرست کھو گئی یا خراب ہے۔</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}. The clinic's records are not affected.</source>
        <translation>فائل نہیں پڑھی جا سکی: {reason}۔ کلینک کے ریکارڈ پر کوئی اثر نہیں پڑا۔</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. The clinic's records are not affected. Choose another place.</source>
        <translation>فائل لکھی نہیں جا سکی: {reason}۔ کلینک کے ریکارڈوں پر اثر نہیں پڑا۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The file is only read. It is not kept, and nothing in it is run.</source>
        <translation>فائل صرف پڑھی جاتی ہے۔ وہ رکھی نہیں جاتی، اور اس میں سے کچھ چلایا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>The file was changed since it was looked at, so nothing was added. Choose it again.</source>
        <translation>دیکھے جانے کے بعد فائل بدل گئی ہے، اس لیے کچھ شامل نہیں کیا گیا۔ اسے دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>The file {file} can't be read as text.</source>
        <translation>فائل {file} کو متن کے طور پر پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>The file {file} holds no password.</source>
        <translation>فائل {file} میں کوئی پاس ورڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The files are deleted where they were. On a memory card, a phone or a solid-state disk their bytes may stay until they are written over, and somebody with the right tools may bring them back. Copies that the phone keeps elsewhere (deleted pictures, an online album) are not reached: delete them there.</source>
        <translation>فائلیں جہاں تھیں وہاں سے مٹائی جاتی ہیں۔ میموری کارڈ، فون یا سالڈ اسٹیٹ ڈسک پر ان کا ڈیٹا اس وقت تک رہ سکتا ہے جب تک اس پر کچھ اور نہ لکھا جائے، اور صحیح اوزار والا کوئی انہیں واپس لا سکتا ہے۔ فون جو نقلیں کہیں اور رکھتا ہے (مٹائی گئی تصویریں، آن لائن البم) وہ اس سے نہیں مٹتیں: انہیں وہیں مٹائیں۔</translation>
    </message>
    <message>
        <source>The files have different dates of birth.</source>
        <translation>فائلوں میں تاریخ پیدائش الگ الگ ہے۔</translation>
    </message>
    <message>
        <source>The files have different genders.</source>
        <translation>فائلوں میں جنس الگ الگ ہے۔</translation>
    </message>
    <message>
        <source>The files name different guardians, so it is in doubt who signs for the patient.</source>
        <translation>فائلوں میں الگ الگ سرپرست ہیں، اس لیے واضح نہیں کہ مریض کے لیے دستخط کون کرے گا۔</translation>
    </message>
    <message>
        <source>The files say the same. There is nothing to choose.</source>
        <translation>دونوں فائلوں میں ایک ہی بات ہے۔ چننے کو کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>فائلیں جہاں ہیں وہیں رہتی ہیں۔</translation>
    </message>
    <message>
        <source>The files that they came from</source>
        <translation>جن فائلوں سے یہ آئیں</translation>
    </message>
    <message>
        <source>The first {count} rows to look at are shown.</source>
        <translation>دیکھنے والی پہلی {count} قطاریں دکھائی گئی ہیں۔</translation>
    </message>
    <message>
        <source>The first {found} that fit: type more to find one</source>
        <translation>ملتے جلتے پہلے {found}: کسی ایک کو پانے کے لیے اور لکھیں</translation>
    </message>
    <message>
        <source>The folder can't be read</source>
        <translation>فولڈر پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>The folder for backups was not found. Connect the disk or stick and try again, or choose another folder. The clinic's records are safe.</source>
        <translation>بیک اپ کا فولڈر نہیں ملا۔ ڈسک یا یو ایس بی لگا کر دوبارہ کوشش کریں، یا دوسرا فولڈر چنیں۔ کلینک کے ریکارڈ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>The folder in which the clinic should be restored was not found. Choose another place.</source>
        <translation>جس فولڈر میں کلینک بحال ہونا ہے، وہ نہیں ملا۔ دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The form fills the screen. Nothing else can be reached from it.</source>
        <translation>فارم پوری اسکرین پر کھلے گا۔ وہاں سے اور کچھ نہیں کھل سکتا۔</translation>
    </message>
    <message>
        <source>The form has changed since it was opened. Open it again.</source>
        <translation>کھولے جانے کے بعد فارم بدل گیا ہے۔ اسے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The form is printed with a code of its own. It agrees to nothing yet.</source>
        <translation>فارم اپنے کوڈ کے ساتھ چھپتا ہے۔ اس سے ابھی کوئی رضامندی نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The form is refused</source>
        <translation>فارم سے انکار ہے</translation>
    </message>
    <message>
        <source>The form is signed and sealed</source>
        <translation>فارم پر دستخط ہو گئے اور مہر لگ گئی</translation>
    </message>
    <message>
        <source>The form itself stays as it was sealed. Your signature gets a sealed page of its own.</source>
        <translation>فارم ویسا ہی رہتا ہے جیسا اس پر مہر لگی تھی۔ آپ کے دستخط کا اپنا مہر لگا صفحہ بنتا ہے۔</translation>
    </message>
    <message>
        <source>The form itself was not changed: its own seal holds. The clinic has sealed this file too: any later change to it can be seen.</source>
        <translation>فارم میں کچھ نہیں بدلا: اس کی اپنی مہر برقرار ہے۔ کلینک نے اس فائل پر بھی مہر لگائی ہے: بعد کی کوئی بھی تبدیلی نظر آ جائے گی۔</translation>
    </message>
    <message>
        <source>The form showed other photographs, and the patient agreed to those. Ask about this one.</source>
        <translation>فارم میں دوسری تصویریں دکھائی گئی تھیں، اور مریض نے انہی پر رضامندی دی۔ اس تصویر کے بارے میں پوچھیں۔</translation>
    </message>
    <message>
        <source>The form that this belongs to</source>
        <translation>یہ جس فارم سے متعلق ہے</translation>
    </message>
    <message>
        <source>The form to sign on paper</source>
        <translation>کاغذ پر دستخط کا فارم</translation>
    </message>
    <message>
        <source>The form was opened too long ago, or this PC's clock was changed since. Open the form again and let it be read once more.</source>
        <translation>فارم بہت پہلے کھولا گیا تھا، یا اس کے بعد اس پی سی کی گھڑی بدلی گئی۔ فارم دوبارہ کھولیں اور ایک بار پھر پڑھنے دیں۔</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>The guardian's</source>
        <translation>سرپرست کا</translation>
    </message>
    <message>
        <source>The guardian's permission ended when the patient came of age. Ask the patient.</source>
        <translation>مریض کے بالغ ہونے پر سرپرست کی رضامندی ختم ہو گئی۔ مریض سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The initials are still missing.</source>
        <translation>مختصر دستخط ابھی باقی ہیں۔</translation>
    </message>
    <message>
        <source>The key file (keys.json) holds ways in that the records do not know, so they got no new key. Give a new one-time password to: {names}.</source>
        <translation>کلید کی فائل (keys.json) میں ایسے داخلے ہیں جنہیں ریکارڈ نہیں جانتے، اس لیے انہیں نئی کلید نہیں ملی۔ انہیں ایک بار والا نیا پاس ورڈ دیں: {names}۔</translation>
    </message>
    <message>
        <source>The key file is lost or damaged.</source>
        <translation>کلید کی فائل کھو گئی یا خراب ہے۔</translation>
    </message>
    <message>
        <source>The key file of this folder (keys.json) is older than its records: somebody put an earlier one back. A practice manager must sign in once, so that people who were removed stay out.</source>
        <translation>اس فولڈر کی کلید فائل (keys.json) اس کے ریکارڈوں سے پرانی ہے: کسی نے پہلے والی فائل واپس رکھ دی۔ پریکٹس مینیجر کو ایک بار سائن ان کرنا ہو گا، تاکہ ہٹائے گئے لوگ باہر ہی رہیں۔</translation>
    </message>
    <message>
        <source>The kind of paper, with at most the last four digits of its number.</source>
        <translation>دستاویز کی قسم، اور اس کے نمبر کے زیادہ سے زیادہ آخری چار ہندسے۔</translation>
    </message>
    <message>
        <source>The last backup here is of {at}.</source>
        <translation>یہاں کا پچھلا بیک اپ {at} کا ہے۔</translation>
    </message>
    <message>
        <source>The last backup here is of {at}. Please make one today.</source>
        <translation>یہاں کا پچھلا بیک اپ {at} کا ہے۔ براہِ کرم آج ایک بنا لیں۔</translation>
    </message>
    <message>
        <source>The last digit of this number says another gender than the record. Check both; the paper is kept.</source>
        <translation>اس نمبر کا آخری ہندسہ ریکارڈ سے مختلف جنس بتاتا ہے۔ دونوں جانچیں؛ دستاویز درج رہے گی۔</translation>
    </message>
    <message>
        <source>The last patients. Type to find others.</source>
        <translation>پچھلے مریض۔ دوسروں کو تلاش کرنے کے لیے لکھیں۔</translation>
    </message>
    <message>
        <source>The lawful representative</source>
        <translation>قانونی نمائندہ</translation>
    </message>
    <message>
        <source>The likeliest {count} pairs</source>
        <translation>سب سے ممکنہ {count} جوڑیاں</translation>
    </message>
    <message>
        <source>The list of contents of backup {snapshot} is damaged, so it can't be restored. Nothing was changed. Choose another backup or another medium.</source>
        <translation>بیک اپ {snapshot} کی فہرست خراب ہے، اس لیے اسے بحال نہیں کیا جا سکتا۔ کچھ بدلا نہیں گیا۔ کوئی دوسرا بیک اپ یا دوسری ڈسک چنیں۔</translation>
    </message>
    <message>
        <source>The list of stored files can't be read to its end: {detail}</source>
        <translation>محفوظ فائلوں کی فہرست آخر تک پڑھی نہیں جا سکتی: {detail}</translation>
    </message>
    <message>
        <source>The name and the password don't match. Check the keyboard and try again.</source>
        <translation>نام اور پاس ورڈ آپس میں نہیں ملتے۔ کی بورڈ جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The name of the {role}</source>
        <translation>{role} کا نام</translation>
    </message>
    <message>
        <source>The new copy of the clinic's database did not pass its check and is not used. Everything was left as it was. Check the clinic folder for damage, then try again.</source>
        <translation>کلینک کے ڈیٹابیس کی نئی نقل جانچ میں درست نہیں نکلی اور استعمال نہیں ہو گی۔ سب کچھ جیسا تھا ویسا ہی ہے۔ دیکھیں کہ کلینک فولڈر خراب تو نہیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>نیا پاس ورڈ دوبارہ</translation>
    </message>
    <message>
        <source>The new recovery kit</source>
        <translation>نئی ریکوری کٹ یہ ہے</translation>
    </message>
    <message>
        <source>The new version is in use</source>
        <translation>نیا نسخہ لاگو ہے</translation>
    </message>
    <message>
        <source>The next box</source>
        <translation>اگلا خانہ</translation>
    </message>
    <message>
        <source>The next photograph</source>
        <translation>اگلی تصویر</translation>
    </message>
    <message>
        <source>The next photograph (Page Down)</source>
        <translation>اگلی تصویر (پیج ڈاؤن)</translation>
    </message>
    <message>
        <source>The numbering of '{table}' was changed: it stands at {given}, and {number} were given.</source>
        <translation>'{table}' کی نمبر شماری بدلی گئی: وہ {given} پر ہے، جبکہ {number} نمبر دیے گئے تھے۔</translation>
    </message>
    <message>
        <source>The one the signer reads best.</source>
        <translation>وہ زبان جو دستخط کرنے والے سب سے اچھی طرح پڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>The pair is taken from the list and is not suspected again. Nothing else changes.</source>
        <translation>یہ جوڑی فہرست سے ہٹ جائے گی اور اس پر پھر شک نہیں ہوگا۔ اور کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>The password has more than {most} characters.</source>
        <translation>پاس ورڈ میں {most} سے زیادہ حروف ہیں۔</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters. Four words chosen at random are easy to remember.</source>
        <translation>پاس ورڈ میں کم از کم {least} حروف چاہئیں۔ بِلا ترتیب چنے گئے چار الفاظ یاد رکھنا آسان ہے۔</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>The patient agreed to this use.</source>
        <translation>مریض اس استعمال پر راضی ہوئے۔</translation>
    </message>
    <message>
        <source>The patient agreed, but this photograph is held back from it.</source>
        <translation>مریض راضی ہے، مگر اس تصویر کو اس استعمال سے روکا گیا ہے۔</translation>
    </message>
    <message>
        <source>The patient asked for it</source>
        <translation>مریض نے یہ کہا</translation>
    </message>
    <message>
        <source>The patient asks for it</source>
        <translation>مریض نے کہا ہے</translation>
    </message>
    <message>
        <source>The patient can't answer, and nobody who may is here</source>
        <translation>مریض جواب نہیں دے سکتا، اور جواب دینے کا مجاز کوئی یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>The patient does not want photographs in the record any more, so they are not shown.</source>
        <translation>مریض اب ریکارڈ میں تصویریں نہیں چاہتے، اس لیے وہ نہیں دکھائی جاتیں۔</translation>
    </message>
    <message>
        <source>The patient has been asked and does not object.</source>
        <translation>مریض سے پوچھا گیا ہے اور اسے اعتراض نہیں ہے۔</translation>
    </message>
    <message>
        <source>The patient has not been asked about this.</source>
        <translation>مریض سے اس بارے میں پوچھا نہیں گیا۔</translation>
    </message>
    <message>
        <source>The patient has the form on the other screen</source>
        <translation>مریض کے پاس دوسری اسکرین پر فارم ہے</translation>
    </message>
    <message>
        <source>The patient is a child</source>
        <translation>مریض بچہ ہے</translation>
    </message>
    <message>
        <source>The patient is left out of all statistics from now on.</source>
        <translation>اب سے مریض کو تمام اعداد و شمار سے باہر رکھا جائے گا۔</translation>
    </message>
    <message>
        <source>The patient is of age and signs alone.</source>
        <translation>مریض بالغ ہیں اور خود دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The patient is of age. Choose on what ground somebody else decides: a court's order, or another one.</source>
        <translation>مریض بالغ ہے۔ چنیں کہ کوئی اور کس بنیاد پر فیصلہ کرتا ہے: عدالت کا حکم یا کوئی اور بنیاد۔</translation>
    </message>
    <message>
        <source>The patient is younger than {age}.</source>
        <translation>مریض کی عمر {age} سال سے کم ہے۔</translation>
    </message>
    <message>
        <source>The patient is younger than {age}: a parent or lawful guardian signs.</source>
        <translation>مریض کی عمر {age} سال سے کم ہے: والدین یا قانونی سرپرست دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The patient objects to this.</source>
        <translation>مریض کو اس پر اعتراض ہے۔</translation>
    </message>
    <message>
        <source>The patient said no to this after the form was printed: {purpose}. Ask them again on a new form.</source>
        <translation>فارم چھپنے کے بعد مریض نے اس سے انکار کیا: {purpose}۔ نئے فارم پر ان سے دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>The patient's age is not on record, so it is not clear who may sign. Add the date of birth first.</source>
        <translation>مریض کی عمر ریکارڈ میں نہیں ہے، اس لیے واضح نہیں کہ دستخط کون کرے۔ پہلے تاریخ پیدائش شامل کریں۔</translation>
    </message>
    <message>
        <source>The patient's care</source>
        <translation>مریض کا علاج</translation>
    </message>
    <message>
        <source>The patient's health account</source>
        <translation>مریض کا صحت اکاؤنٹ</translation>
    </message>
    <message>
        <source>The patient's lawful guardian on the record signs for them.</source>
        <translation>ریکارڈ میں لکھے قانونی سرپرست مریض کی طرف سے دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The patient's own</source>
        <translation>مریض کا اپنا</translation>
    </message>
    <message>
        <source>The patient's own name</source>
        <translation>مریض کا اپنا نام</translation>
    </message>
    <message>
        <source>The patient's own wish</source>
        <translation>مریض کی اپنی خواہش</translation>
    </message>
    <message>
        <source>The patient's record</source>
        <translation>مریض کا ریکارڈ</translation>
    </message>
    <message>
        <source>The patient's written permission</source>
        <translation>مریض کی تحریری اجازت</translation>
    </message>
    <message>
        <source>The permission for this has run out. Ask again.</source>
        <translation>اس کی رضامندی کی مدت ختم ہو گئی ہے۔ دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>The permission for this use does not count any more.</source>
        <translation>اس استعمال کی اجازت اب معتبر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The person changed their name</source>
        <translation>شخص نے اپنا نام بدلا</translation>
    </message>
    <message>
        <source>The photograph before</source>
        <translation>پچھلی تصویر</translation>
    </message>
    <message>
        <source>The photograph before (Page Up)</source>
        <translation>پچھلی تصویر (پیج اپ)</translation>
    </message>
    <message>
        <source>The photographs that this is about</source>
        <translation>وہ تصاویر جن کے بارے میں یہ ہے</translation>
    </message>
    <message>
        <source>The picture and the key to it are destroyed. That there was one, and why it went, stays noted.</source>
        <translation>تصویر اور اس کی کلید ضائع کی جاتی ہیں۔ یہ درج رہتا ہے کہ تصویر تھی، اور کیوں ہٹائی گئی۔</translation>
    </message>
    <message>
        <source>The policy does not speak of photographs; asked separately to be safe</source>
        <translation>پالیسی میں تصویروں کا ذکر نہیں؛ احتیاط کے طور پر الگ پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>The policy does not speak of promotion; asked separately for each channel to be safe</source>
        <translation>پالیسی میں تشہیر کا ذکر نہیں؛ احتیاط کے طور پر ہر ذریعے کے لیے الگ پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>The policy may be updated (section 11) and names no rhythm; once a year by default</source>
        <translation>پالیسی بدلی جا سکتی ہے (دفعہ 11)، مگر کتنے عرصے بعد، یہ نہیں لکھا؛ اس لیے سال میں ایک بار</translation>
    </message>
    <message>
        <source>The policy names no time (section 7); 30 days follows the draft laws</source>
        <translation>پالیسی (دفعہ 7) میں کوئی مدت نہیں؛ 30 دن قانون کے مسودوں کے مطابق ہیں</translation>
    </message>
    <message>
        <source>The policy names no time; 72 hours follows the draft law</source>
        <translation>پالیسی میں کوئی مدت نہیں؛ 72 گھنٹے قانون کے مسودے کے مطابق ہیں</translation>
    </message>
    <message>
        <source>The policy says the minimum required by law, and no public text names years; ask the clinic</source>
        <translation>پالیسی میں “قانون کے مطابق کم از کم” لکھا ہے، اور کسی شائع شدہ متن میں سال نہیں بتائے گئے؛ کلینک سے پوچھیں</translation>
    </message>
    <message>
        <source>The policy speaks of anonymised records after the retention period, section 8; objection from section 7</source>
        <translation>پالیسی کی دفعہ 8 میں رکھنے کی مدت کے بعد بغیر نام کے ریکارڈ کا ذکر ہے؛ اعتراض دفعہ 7 سے</translation>
    </message>
    <message>
        <source>The policy that came with the program is in use; the clinic has published none of its own yet.</source>
        <translation>پروگرام کے ساتھ آئی پالیسی لاگو ہے؛ کلینک نے ابھی تک اپنی کوئی شائع نہیں کی۔</translation>
    </message>
    <message>
        <source>The practice manager adds staff, answers patients' requests and makes backups.</source>
        <translation>پریکٹس مینیجر عملہ شامل کرتے ہیں، مریضوں کی درخواستوں کا جواب دیتے ہیں اور بیک اپ بناتے ہیں۔</translation>
    </message>
    <message>
        <source>The practice manager sets these for everybody.</source>
        <translation>یہ پریکٹس مینیجر سب کے لیے طے کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The present kit is void at once: the paper in the safe opens nothing any more. Have a printer at hand.</source>
        <translation>موجودہ کٹ فوراً بے کار ہو جائے گی: تجوری میں رکھا کاغذ اب کچھ نہیں کھولے گا۔ پرنٹر پاس رکھیں۔</translation>
    </message>
    <message>
        <source>The present password of {name} stops working at once, and so does their PIN.</source>
        <translation>{name} کا موجودہ پاس ورڈ فوراً بند ہو جاتا ہے، اور ان کا پن بھی۔</translation>
    </message>
    <message>
        <source>The printed form has not come back</source>
        <translation>چھپا ہوا فارم واپس نہیں آیا</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was changed; check the printer and try again.</source>
        <translation>پرنٹر نے دستاویز نہیں لی۔ کچھ بدلا نہیں گیا؛ پرنٹر جانچیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The privacy policy has changed since</source>
        <translation>اس کے بعد رازداری پالیسی بدل گئی ہے</translation>
    </message>
    <message>
        <source>The privacy policy in {language} is damaged. Install Frontdesk again.</source>
        <translation>{language} میں رازداری پالیسی خراب ہو گئی ہے۔ Frontdesk دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>پروگرام سے غلطی ہوئی</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>عام لوگ</translation>
    </message>
    <message>
        <source>The recipient says that it is removed</source>
        <translation>وصول کنندہ نے بتایا کہ ہٹا دی گئی</translation>
    </message>
    <message>
        <source>The record afterwards</source>
        <translation>ملانے کے بعد ریکارڈ</translation>
    </message>
    <message>
        <source>The record has its name</source>
        <translation>ریکارڈ پر نام لکھ دیا گیا</translation>
    </message>
    <message>
        <source>The record number, the consents and the history stay, and in it the name used so far.</source>
        <translation>ریکارڈ نمبر، رضامندیاں اور تاریخ برقرار رہتی ہیں، اور تاریخ میں اب تک کا نام بھی۔</translation>
    </message>
    <message>
        <source>The records are not as they were signed</source>
        <translation>ریکارڈ ویسے نہیں ہیں جیسے دستخط کے وقت تھے</translation>
    </message>
    <message>
        <source>The recovery code has {wanted} words; {count} were typed. Copy all of them from the printed kit.</source>
        <translation>ریکوری کوڈ میں {wanted} الفاظ ہوتے ہیں؛ {count} ٹائپ کیے گئے۔ چھپی ہوئی کٹ سے تمام الفاظ لکھیں۔</translation>
    </message>
    <message>
        <source>The recovery kit was never confirmed. A practice manager types its words, or makes a new one, under Settings.</source>
        <translation>ریکوری کٹ کی تصدیق کبھی نہیں ہوئی۔ پریکٹس مینیجر ترتیبات میں اس کے الفاظ ٹائپ کریں، یا نئی کٹ بنائیں۔</translation>
    </message>
    <message>
        <source>The recovery kit was never confirmed: nobody typed its words back from the paper. If this computer is lost, the records may be lost with it. Type the words if you hold the paper; otherwise make a new kit, print it and lock it away.</source>
        <translation>ریکوری کٹ کی تصدیق کبھی نہیں ہوئی: کسی نے کاغذ سے دیکھ کر اس کے الفاظ ٹائپ نہیں کیے۔ یہ کمپیوٹر گم ہو گیا تو اس کے ساتھ ریکارڈ بھی ضائع ہو سکتے ہیں۔ کاغذ آپ کے پاس ہو تو الفاظ ٹائپ کریں؛ ورنہ نئی کٹ بنائیں، اسے چھاپیں اور تالے میں رکھیں۔</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>ریکوری کے الفاظ</translation>
    </message>
    <message>
        <source>The recovery words go into a file outside the clinic folder. Choose another place.</source>
        <translation>ریکوری کے الفاظ کلینک فولڈر سے باہر کسی فائل میں لکھے جاتے ہیں۔ کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>The refusal is recorded and sealed</source>
        <translation>انکار درج ہو گیا اور مہر لگ گئی</translation>
    </message>
    <message>
        <source>The refusal is written down as carefully as a consent, with its reason if there is one.</source>
        <translation>انکار بھی رضامندی جتنی احتیاط سے لکھا جاتا ہے، وجہ کے ساتھ اگر کوئی ہو۔</translation>
    </message>
    <message>
        <source>The rest can wait</source>
        <translation>باقی بعد میں</translation>
    </message>
    <message>
        <source>The same file is in the record already.</source>
        <translation>یہی فائل پہلے سے ریکارڈ میں ہے۔</translation>
    </message>
    <message>
        <source>The same in both files</source>
        <translation>دونوں فائلوں میں ایک جیسا</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>وہی پاس ورڈ دوبارہ</translation>
    </message>
    <message>
        <source>The same person was registered twice</source>
        <translation>ایک ہی شخص کا دو بار اندراج ہوا</translation>
    </message>
    <message>
        <source>The same words, for scanning</source>
        <translation>یہی الفاظ، اسکین کرنے کے لیے</translation>
    </message>
    <message>
        <source>The sealed document is kept in the record. You print or save the patient's copy.</source>
        <translation>مہر شدہ دستاویز ریکارڈ میں رہتی ہے۔ آپ مریض کی نقل چھاپتے یا محفوظ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The sealed document {record} carries a chain head that the audit trail does not know.</source>
        <translation>مہر شدہ دستاویز {record} میں ایسی کڑی درج ہے جو سرگرمیوں کے ریکارڈ میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The sealed document {record} is not the one that was signed.</source>
        <translation>مہر شدہ دستاویز {record} وہ نہیں ہے جس پر دستخط ہوئے تھے۔</translation>
    </message>
    <message>
        <source>The search index can't be read to its end: {detail}</source>
        <translation>تلاش کی فہرست آخر تک پڑھی نہیں جا سکتی: {detail}</translation>
    </message>
    <message>
        <source>The search index does not agree with the record of patient {patient}.</source>
        <translation>تلاش کی فہرست مریض {patient} کے ریکارڈ سے نہیں ملتی۔</translation>
    </message>
    <message>
        <source>The second file came with an imported list</source>
        <translation>دوسری فائل درآمد کی گئی فہرست سے آئی</translation>
    </message>
    <message>
        <source>The session just begun</source>
        <translation>ابھی شروع کیا گیا سیشن</translation>
    </message>
    <message>
        <source>The settings at the top of the text can't be read: {reason}.</source>
        <translation>متن کے اوپر لکھی ترتیبات پڑھی نہیں جا سکتیں: {reason}۔</translation>
    </message>
    <message>
        <source>The signature is on paper; the pages that follow show it. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>دستخط کاغذ پر ہیں؛ اگلے صفحات انہیں دکھاتے ہیں۔ کلینک نے اس فائل پر مہر لگائی ہے: بعد کی کوئی بھی تبدیلی نظر آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>The signature is still missing. Please sign in the box.</source>
        <translation>دستخط ابھی باقی ہیں۔ براہِ کرم خانے میں دستخط کریں۔</translation>
    </message>
    <message>
        <source>The signature of audit entry {seq} is missing.</source>
        <translation>سرگرمی کے اندراج {seq} کا دستخط موجود نہیں۔</translation>
    </message>
    <message>
        <source>The signature over the audit trail at entry {seq} is not by the person at work then.</source>
        <translation>سرگرمیوں کے ریکارڈ کے اندراج {seq} پر دستخط اس شخص کے نہیں ہیں جو تب کام پر تھا۔</translation>
    </message>
    <message>
        <source>The signature was drawn by hand on the clinic's pad and is evidence of these answers. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>یہ دستخط کلینک کے پیڈ پر ہاتھ سے کیے گئے اور ان جوابات کا ثبوت ہیں۔ کلینک نے اس فائل پر مہر لگائی ہے: بعد میں کی گئی کوئی بھی تبدیلی نظر آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>The signed form is sealed. You print or save the patient's copy.</source>
        <translation>دستخط شدہ فارم پر مہر لگ جاتی ہے۔ آپ مریض کی نقل چھاپتے یا محفوظ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The signer reads it and signs.</source>
        <translation>دستخط کرنے والے اسے پڑھ کر دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The signer reads it, answers on {count} screens and signs.</source>
        <translation>دستخط کرنے والے اسے پڑھتے ہیں، {count} اسکرینوں پر جواب دیتے ہیں اور دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The size of a bank card. Its code opens the record when it is scanned.</source>
        <translation>بینک کارڈ کے سائز کا۔ اس کا کوڈ اسکین کرنے پر ریکارڈ کھلتا ہے۔</translation>
    </message>
    <message>
        <source>The stored document is not the one that was signed. It was not opened. Restore the newest backup that is whole, and tell the practice manager.</source>
        <translation>محفوظ دستاویز وہ نہیں ہے جس پر دستخط ہوئے تھے۔ اسے کھولا نہیں گیا۔ سب سے نیا مکمل بیک اپ بحال کریں اور پریکٹس مینیجر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The stored file of {kind} {record} is missing, swapped or altered.</source>
        <translation>{kind} {record} کی محفوظ فائل گم ہے، کسی اور سے بدل دی گئی ہے یا تبدیل شدہ ہے۔</translation>
    </message>
    <message>
        <source>The stored file {place} is lost or damaged.</source>
        <translation>محفوظ فائل {place} کھو گئی یا خراب ہے۔</translation>
    </message>
    <message>
        <source>The structure of the database can't be read: {detail}</source>
        <translation>ڈیٹابیس کی بناوٹ پڑھی نہیں جا سکتی: {detail}</translation>
    </message>
    <message>
        <source>The substance changed: patients should be told</source>
        <translation>مفہوم بدلا ہے: مریضوں کو بتایا جائے</translation>
    </message>
    <message>
        <source>The substance changed: whoever signed is asked again</source>
        <translation>مفہوم بدلا ہے: جنہوں نے دستخط کیے ان سے دوبارہ پوچھا جائے</translation>
    </message>
    <message>
        <source>The text doesn't ask what this form asks for. It must ask, in this order: {purposes}.</source>
        <translation>متن وہ نہیں پوچھتا جو اس فارم میں پوچھا جاتا ہے۔ اسے اسی ترتیب میں پوچھنا ہوگا: {purposes}۔</translation>
    </message>
    <message>
        <source>The text has changed since</source>
        <translation>اس کے بعد متن بدل گیا ہے</translation>
    </message>
    <message>
        <source>The text has to start with a line “+++”, its settings, and “+++” again.</source>
        <translation>متن “+++” والی سطر، اس کی ترتیبات اور پھر “+++” سے شروع ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The text is missing in this language.</source>
        <translation>اس زبان میں متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>The text is reviewed</source>
        <translation>متن کی جانچ ہو گئی</translation>
    </message>
    <message>
        <source>The text says that it is in another language ({language}).</source>
        <translation>متن کہتا ہے کہ وہ کسی اور زبان میں ہے ({language})۔</translation>
    </message>
    <message>
        <source>The text says that it is “{found}” ({language}). Its name and language must stay as they are.</source>
        <translation>متن کہتا ہے کہ وہ “{found}” ({language}) ہے۔ اس کا نام اور زبان ویسے ہی رہنے چاہییں۔</translation>
    </message>
    <message>
        <source>The text was changed since it was reviewed. Keep it and review it again.</source>
        <translation>جانچ کے بعد متن بدلا گیا ہے۔ اسے رکھیں اور دوبارہ جانچیں۔</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>اسے رکھنے کی مدت پوری ہو گئی</translation>
    </message>
    <message>
        <source>The title is missing in this language.</source>
        <translation>اس زبان میں عنوان نہیں ہے۔</translation>
    </message>
    <message>
        <source>The tour writes into a folder; this is a file. Choose another name.</source>
        <translation>ٹور ایک فولڈر میں لکھتا ہے؛ یہ ایک فائل ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>The twelve words are on the printed recovery kit. The first four letters of each word are enough.</source>
        <translation>بارہ الفاظ چھپی ہوئی ریکوری کٹ پر ہیں۔ ہر لفظ کے پہلے چار حروف کافی ہیں۔</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>دونوں پن ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>دونوں پاس ورڈ ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>دونوں پاس ورڈ مختلف ہیں۔ ایک ہی پاس ورڈ دو بار ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>The two that are chosen, or a pair of before and after (Ctrl+D)</source>
        <translation>چنی ہوئی دو، یا پہلے اور بعد کا ایک جوڑا (Ctrl+D)</translation>
    </message>
    <message>
        <source>The whole lists, to print or save</source>
        <translation>پوری فہرستیں، پرنٹ یا محفوظ کرنے کے لیے</translation>
    </message>
    <message>
        <source>The whole number is kept, shown masked, and revealed only with a reason.</source>
        <translation>پورا نمبر رکھا جاتا ہے، چھپا کر دکھایا جاتا ہے، اور وجہ بتانے پر ہی کھلتا ہے۔</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>پوری تصویر</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>The window locks after {least} to {most} minutes.</source>
        <translation>ونڈو {least} سے {most} منٹ بعد لاک ہوتی ہے۔</translation>
    </message>
    <message>
        <source>The window that was to be measured ({kind}) did not open within {seconds} seconds. Nothing else is affected. Try again when the computer is less busy.</source>
        <translation>جس ونڈو کو ناپنا تھا ({kind}) وہ {seconds} سیکنڈ میں نہیں کھلی۔ اور کسی چیز پر اثر نہیں پڑا۔ جب کمپیوٹر کم مصروف ہو تو دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The window that was to be measured ({kind}) ended with code {code} before it was there. Nothing else is affected.</source>
        <translation>جس ونڈو کو ناپنا تھا ({kind}) وہ کھلنے سے پہلے کوڈ {code} کے ساتھ بند ہو گئی۔ اور کسی چیز پر اثر نہیں پڑا۔</translation>
    </message>
    <message>
        <source>The window was locked, or the program ended, while photographs came in.</source>
        <translation>تصویریں اندر آ رہی تھیں کہ ونڈو لاک ہو گئی یا پروگرام بند ہو گیا۔</translation>
    </message>
    <message>
        <source>The witness has the same name as the person who signs. Choose someone else as the witness.</source>
        <translation>گواہ کا نام دستخط کرنے والے کے نام جیسا ہے۔ کسی اور کو گواہ چنیں۔</translation>
    </message>
    <message>
        <source>The words in {language}</source>
        <translation>{language} میں الفاظ</translation>
    </message>
    <message>
        <source>The words that you typed are void from now on. Destroy the old paper when the new one is printed.</source>
        <translation>جو الفاظ آپ نے ٹائپ کیے وہ اب سے ناکارہ ہیں۔ نیا کاغذ چھپ جائے تو پرانا تلف کر دیں۔</translation>
    </message>
    <message>
        <source>The wrong files were merged</source>
        <translation>غلط فائلیں ملائی گئیں</translation>
    </message>
    <message>
        <source>The yearly review of the policy was due on {day}.</source>
        <translation>پالیسی کی سالانہ جانچ {day} کو ہونی تھی۔</translation>
    </message>
    <message>
        <source>The {count} most pressing; the others move up as these are asked</source>
        <translation>سب سے ضروری {count}؛ ان سے پوچھ لینے پر باقی اوپر آتے ہیں</translation>
    </message>
    <message>
        <source>The {count} newest entries; there are more</source>
        <translation>سب سے نئے {count} اندراج؛ اور بھی ہیں</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>ان کا فون</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>پہلے سے موجود</translation>
    </message>
    <message>
        <source>There already: {count}.</source>
        <translation>پہلے سے موجود: {count}۔</translation>
    </message>
    <message>
        <source>There are several phone numbers here. Write one, and add the others as further phones.</source>
        <translation>یہاں ایک سے زیادہ فون نمبر ہیں۔ ایک لکھیں اور باقی کو اضافی فون کے طور پر شامل کریں۔</translation>
    </message>
    <message>
        <source>There can be at most {most} of these.</source>
        <translation>یہ زیادہ سے زیادہ {most} ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>There is a database in this folder already. Nothing was changed. Choose an empty folder.</source>
        <translation>اس فولڈر میں پہلے سے ایک ڈیٹابیس ہے۔ کچھ بدلا نہیں گیا۔ خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There is a file {name} in this folder already. Nothing was written. Choose another folder.</source>
        <translation>اس فولڈر میں {name} نام کی فائل پہلے سے ہے۔ کچھ نہیں لکھا گیا۔ کوئی دوسرا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There is a text with this name already.</source>
        <translation>اس نام کا متن پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There is a version with this number already.</source>
        <translation>اس نمبر کا نسخہ پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the folder or medium with the backups.</source>
        <translation>اس فولڈر میں کوئی بیک اپ نہیں ہے۔ وہ فولڈر یا ڈسک چنیں جس میں بیک اپ ہیں۔</translation>
    </message>
    <message>
        <source>There is no backup of this clinic here yet.</source>
        <translation>یہاں ابھی اس کلینک کا کوئی بیک اپ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no clinic in this folder. Nothing was changed. Choose the folder that holds clinic.db and keys.json, or create a new clinic.</source>
        <translation>اس فولڈر میں کوئی کلینک نہیں ہے۔ کچھ بدلا نہیں گیا۔ وہ فولڈر چنیں جس میں clinic.db اور keys.json ہیں، یا نیا کلینک بنائیں۔</translation>
    </message>
    <message>
        <source>There is no clinic pack with that name. Choose one from the list.</source>
        <translation>اس نام کا کوئی کلینک پیک نہیں ہے۔ فہرست میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>There is no draft of this text.</source>
        <translation>اس متن کا کوئی مسودہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no key file among these backups. Choose the folder or medium with the backups.</source>
        <translation>ان بیک اپ میں کلید کی فائل نہیں ہے۔ وہ فولڈر یا ڈسک چنیں جس میں بیک اپ ہیں۔</translation>
    </message>
    <message>
        <source>There is no permission yet; an emergency is on record as the basis for care.</source>
        <translation>ابھی رضامندی نہیں ہے؛ دیکھ بھال کی بنیاد درج کی گئی ہنگامی حالت ہے۔</translation>
    </message>
    <message>
        <source>There is no such backup on this medium. List the backups to see which there are.</source>
        <translation>اس ڈسک پر ایسا کوئی بیک اپ نہیں ہے۔ کون سے بیک اپ موجود ہیں، یہ دیکھنے کے لیے فہرست کھولیں۔</translation>
    </message>
    <message>
        <source>There is no such consent.</source>
        <translation>ایسی کوئی رضامندی نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>ایسی کوئی نقل نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such counter-signature.</source>
        <translation>ایسے کوئی تائیدی دستخط نہیں ہیں۔</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>ایسی کوئی دستاویز نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such file. Choose a CSV or Excel file.</source>
        <translation>ایسی کوئی فائل نہیں ہے۔ CSV یا Excel فائل چنیں۔</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>ایسا کوئی فارم نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such form. Choose one from the list.</source>
        <translation>ایسا کوئی فارم نہیں ہے۔ فہرست میں سے چنیں۔</translation>
    </message>
    <message>
        <source>There is no such guardian. Choose one from the list.</source>
        <translation>ایسا کوئی سرپرست نہیں ہے۔ فہرست سے چنیں۔</translation>
    </message>
    <message>
        <source>There is no such identity paper.</source>
        <translation>ایسی کوئی شناختی دستاویز نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such member of staff.</source>
        <translation>عملے میں ایسا کوئی رکن نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>ایسا کوئی مریض نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such session of photographs.</source>
        <translation>تصویروں کا ایسا کوئی سیشن نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>ایسا کوئی کام نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no such withdrawal.</source>
        <translation>رضامندی کی ایسی کوئی واپسی نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is nobody to ask for the password: say --password-file F.</source>
        <translation>پاس ورڈ پوچھنے کے لیے کوئی نہیں ہے: ‎--password-file F لکھیں۔</translation>
    </message>
    <message>
        <source>There is not enough room on the backup medium, so no backup was made. The backups made before are safe. Free some space or use another medium.</source>
        <translation>بیک اپ کی ڈسک پر کافی جگہ نہیں ہے، اس لیے بیک اپ نہیں بنا۔ پہلے کے بیک اپ محفوظ ہیں۔ کچھ جگہ خالی کریں یا دوسری ڈسک لگائیں۔</translation>
    </message>
    <message>
        <source>These answers were given by word before the two witnesses named above. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>یہ جوابات اوپر لکھے دو گواہوں کے سامنے زبانی دیے گئے۔ کلینک نے اس فائل پر مہر لگائی ہے: بعد کی کوئی بھی تبدیلی نظر آ جاتی ہے۔</translation>
    </message>
    <message>
        <source>These are as many photographs as fit. Take these in, then go on.</source>
        <translation>اس سے زیادہ تصویریں یہاں نہیں آ سکتیں۔ پہلے انہیں ریکارڈ میں لیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>These backups still hold a copy:</source>
        <translation>ان بیک اپ میں اب بھی ایک نقل ہے:</translation>
    </message>
    <message>
        <source>These facts stand on every document from now on; signed ones stay as they are.</source>
        <translation>یہ باتیں اب سے ہر دستاویز پر ہوں گی؛ دستخط شدہ دستاویزات ویسی ہی رہیں گی۔</translation>
    </message>
    <message>
        <source>These facts stand on every document that a patient gets. Correct what is not right.</source>
        <translation>یہ باتیں مریض کو ملنے والی ہر دستاویز پر ہوتی ہیں۔ جو درست نہ ہو اسے ٹھیک کریں۔</translation>
    </message>
    <message>
        <source>These fields are enough to begin. Address, emergency contact and whatever else is missing is listed on the record until somebody fills it in.</source>
        <translation>شروع کرنے کے لیے اتنے خانے کافی ہیں۔ پتہ، ہنگامی رابطہ اور جو کچھ باقی ہے، وہ ریکارڈ پر تب تک لکھا رہتا ہے جب تک کوئی اسے بھر نہ دے۔</translation>
    </message>
    <message>
        <source>These permissions no longer count from this moment. What was done before can't be undone, and what was signed is kept as proof.</source>
        <translation>یہ اجازتیں اسی لمحے سے لاگو نہیں رہیں۔ جو پہلے کیا جا چکا ہے وہ واپس نہیں ہو سکتا، اور جس پر دستخط ہوئے تھے وہ ثبوت کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>These photographs can't be shown</source>
        <translation>یہ تصویریں دکھائی نہیں جا سکتیں</translation>
    </message>
    <message>
        <source>These points lie too near each other. Choose two that are further apart.</source>
        <translation>یہ جگہیں ایک دوسرے کے بہت قریب ہیں۔ دو ایسی چنیں جو زیادہ دور ہوں۔</translation>
    </message>
    <message>
        <source>These recovery words don't open this clinic. Use the newest printed kit: an older one is void.</source>
        <translation>ریکوری کے یہ الفاظ اس کلینک کو نہیں کھولتے۔ سب سے نئی چھپی ہوئی کٹ لیں: پرانی ناکارہ ہے۔</translation>
    </message>
    <message>
        <source>These twelve words open the clinic when this computer is lost. They are shown only here. Print the kit or write the words down, and lock the paper away.</source>
        <translation>کمپیوٹر گم ہو جانے پر یہ بارہ الفاظ کلینک کھولتے ہیں۔ یہ صرف یہیں دکھائے جاتے ہیں۔ کٹ چھاپیں یا الفاظ لکھ لیں، اور کاغذ کو تالے میں رکھیں۔</translation>
    </message>
    <message>
        <source>These words are all in the list, but together they are not a recovery code. Check each word and their order against the printed kit.</source>
        <translation>یہ سب الفاظ فہرست میں ہیں، مگر مل کر ریکوری کوڈ نہیں بنتے۔ چھپی ہوئی کٹ سے ہر لفظ اور ان کی ترتیب ملائیں۔</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>یہ الگ الگ لوگ ہیں</translation>
    </message>
    <message>
        <source>They are kept, encrypted, until you take them in, also when the window locks.</source>
        <translation>جب تک آپ انہیں ریکارڈ میں نہ لیں، یہ انکرپٹ کر کے محفوظ رکھی جاتی ہیں، ونڈو لاک ہونے پر بھی۔</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>وہ کھو گئے</translation>
    </message>
    <message>
        <source>They are two different people</source>
        <translation>یہ دو الگ الگ لوگ ہیں</translation>
    </message>
    <message>
        <source>They come from sources that we could not confirm. Tick what you know to be right.</source>
        <translation>یہ ایسے ذرائع سے ہیں جن کی ہم تصدیق نہیں کر سکے۔ جو آپ کو درست معلوم ہو اس پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>They come from sources that we could not confirm. Tick what you know to be right. What you leave open is used as it stands and waits for you under Settings.</source>
        <translation>یہ ایسے ذرائع سے ہیں جن کی ہم تصدیق نہیں کر سکے۔ جو آپ کو درست معلوم ہو اس پر نشان لگائیں۔ جو آپ چھوڑ دیں گے وہ جوں کا توں استعمال ہو گا اور ترتیبات میں آپ کا منتظر رہے گا۔</translation>
    </message>
    <message>
        <source>Things that are wrong</source>
        <translation>خرابیاں</translation>
    </message>
    <message>
        <source>This Excel file has a password. Save it without one and import that.</source>
        <translation>اس Excel فائل پر پاس ورڈ ہے۔ اسے بغیر پاس ورڈ محفوظ کر کے لائیں۔</translation>
    </message>
    <message>
        <source>This Excel file holds definitions that no honest list has, so it was not opened.</source>
        <translation>اس Excel فائل میں ایسی تعریفیں ہیں جو کسی سچی فہرست میں نہیں ہوتیں، اس لیے اسے نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>This Excel file holds more texts than can be read. Save the sheet as CSV.</source>
        <translation>اس Excel فائل میں اتنا متن ہے کہ پڑھا نہیں جا سکتا۔ شیٹ کو CSV کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This Excel file is damaged. Save it anew in Excel, or as CSV, and import that.</source>
        <translation>یہ Excel فائل خراب ہے۔ اسے Excel میں دوبارہ یا CSV کے طور پر محفوظ کر کے لائیں۔</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than a list of patients holds, so it was not opened. Save the sheet as CSV and import that.</source>
        <translation>یہ Excel فائل کھلنے پر مریضوں کی فہرست سے کہیں بڑی ہو جاتی ہے، اس لیے اسے نہیں کھولا گیا۔ شیٹ کو CSV کے طور پر محفوظ کر کے لائیں۔</translation>
    </message>
    <message>
        <source>This PC does not hold the clinic's device secret, so passwords cannot open the folder here. Nothing is damaged. Open it with the recovery kit.</source>
        <translation>اس پی سی میں کلینک کی ڈیوائس والی خفیہ کلید نہیں ہے، اس لیے یہاں پاس ورڈ سے فولڈر نہیں کھل سکتا۔ کچھ خراب نہیں ہوا۔ اسے ریکوری کٹ سے کھولیں۔</translation>
    </message>
    <message>
        <source>This PC holds no anchor of the audit trail to compare with.</source>
        <translation>اس پی سی میں سرگرمیوں کے ریکارڈ کا ایسا کوئی نشان نہیں ہے جس سے ملایا جا سکے۔</translation>
    </message>
    <message>
        <source>This PC's clock was set back between opening the form and signing it.</source>
        <translation>فارم کھولنے اور دستخط کے درمیان اس کمپیوٹر کی گھڑی پیچھے کی گئی۔</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation>اس پن کا اندازہ لگانا آسان ہے۔ ایسے ہندسے چنیں جن میں کوئی ترتیب نہ ہو۔</translation>
    </message>
    <message>
        <source>This PIN is wrong. Tries left before the password is needed: {tries}.</source>
        <translation>یہ پن غلط ہے۔ پاس ورڈ مانگے جانے سے پہلے باقی کوششیں: {tries}۔</translation>
    </message>
    <message>
        <source>This account is disabled already.</source>
        <translation>یہ اکاؤنٹ پہلے سے بند ہے۔</translation>
    </message>
    <message>
        <source>This account is disabled, so it has no password.</source>
        <translation>یہ اکاؤنٹ بند ہے، اس لیے اس کا کوئی پاس ورڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the practice manager.</source>
        <translation>یہ اکاؤنٹ بند ہے۔ پریکٹس مینیجر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This alert is not on the record any more.</source>
        <translation>یہ تنبیہ اب ریکارڈ پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one from the list.</source>
        <translation>یہ بیک اپ خراب ہے۔ فہرست میں سے دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Frontdesk. Nothing was changed. Install the newest version on this computer.</source>
        <translation>یہ بیک اپ Frontdesk کے نئے نسخے سے بنا ہے۔ کچھ بدلا نہیں گیا۔ اس کمپیوٹر پر سب سے نیا نسخہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>This camera gives no picture. Perhaps another program uses it: close that program, then try again. If that does not help, unplug the camera and connect it again.</source>
        <translation>اس کیمرے سے تصویر نہیں آ رہی۔ شاید کوئی دوسرا پروگرام اسے چلا رہا ہے: اسے بند کریں، پھر دوبارہ کوشش کریں۔ اس سے بھی کام نہ بنے تو کیمرا نکال کر دوبارہ لگائیں۔</translation>
    </message>
    <message>
        <source>This clinic folder was last used with a newer version of Frontdesk, so this version does not open it. Nothing was changed. Install the newest version on this computer.</source>
        <translation>یہ کلینک فولڈر پچھلی بار Frontdesk کے نئے نسخے میں کھلا تھا، اس لیے یہ نسخہ اسے نہیں کھولتا۔ کچھ بدلا نہیں گیا۔ اس کمپیوٹر پر سب سے نیا نسخہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>This clinic folder was last used with a newer version of Frontdesk. Nothing was changed. Install the newest version on this computer.</source>
        <translation>یہ کلینک فولڈر پچھلی بار Frontdesk کے نئے نسخے میں کھلا تھا۔ کچھ بدلا نہیں گیا۔ اس کمپیوٹر پر سب سے نیا نسخہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>This clinic has no consent form in that language. Choose another one.</source>
        <translation>اس کلینک میں اس زبان کا رضامندی فارم نہیں ہے۔ دوسری زبان چنیں۔</translation>
    </message>
    <message>
        <source>This clinic has no policy in that language. Choose another one.</source>
        <translation>اس کلینک کی پالیسی اس زبان میں نہیں ہے۔ دوسری زبان چنیں۔</translation>
    </message>
    <message>
        <source>This clinic is open already, in another window or on another computer. Close it there first. Nothing was changed.</source>
        <translation>یہ کلینک پہلے سے کسی دوسری ونڈو میں یا دوسرے کمپیوٹر پر کھلا ہے۔ پہلے اسے وہاں بند کریں۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>This clinic keeps no file without the person's name.</source>
        <translation>یہ کلینک شخص کے نام کے بغیر کوئی فائل نہیں رکھتا۔</translation>
    </message>
    <message>
        <source>This computer does not hold this clinic's device secret, so passwords can't open it here. The records are safe. Open the clinic with the recovery kit.</source>
        <translation>اس کمپیوٹر میں اس کلینک کی ڈیوائس والی خفیہ کلید نہیں ہے، اس لیے یہاں پاس ورڈ سے کلینک نہیں کھل سکتا۔ ریکارڈ محفوظ ہیں۔ کلینک کو ریکوری کٹ سے کھولیں۔</translation>
    </message>
    <message>
        <source>This computer does not let you use its camera. Ask whoever looks after the computer to allow it for Frontdesk, then try again.</source>
        <translation>یہ کمپیوٹر آپ کو اپنا کیمرا استعمال کرنے نہیں دیتا۔ کمپیوٹر کی دیکھ بھال کرنے والے سے کہیں کہ Frontdesk کو اس کی اجازت دیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This computer has no key store, so the device secret is in a file that only this user of the computer can read. Whoever can read that file, the clinic folder and a password can open the clinic.</source>
        <translation>اس کمپیوٹر میں کلیدیں رکھنے کی محفوظ جگہ نہیں ہے، اس لیے ڈیوائس کی خفیہ کلید ایک فائل میں ہے جسے صرف اس کمپیوٹر کا یہی صارف پڑھ سکتا ہے۔ جس کے پاس وہ فائل، کلینک فولڈر اور کوئی پاس ورڈ ہو، وہ کلینک کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>This computer has too little memory to unpack this picture. Nothing of it was stored. Save it smaller and choose it again.</source>
        <translation>اس تصویر کو کھولنے کے لیے اس کمپیوٹر میں میموری کم ہے۔ اس کا کچھ بھی نہیں رکھا گیا۔ اسے چھوٹا کر کے محفوظ کریں اور دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>This consent was signed on paper, so no document is stored here. Look in the paper file.</source>
        <translation>یہ رضامندی کاغذ پر دی گئی تھی، اس لیے یہاں کوئی دستاویز محفوظ نہیں۔ کاغذی فائل میں دیکھیں۔</translation>
    </message>
    <message>
        <source>This copy is dealt with already.</source>
        <translation>اس نقل کا کام پہلے ہی ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>This date can be read in two ways, and the dates of this list are written in both. Write the month as a word, or choose the order.</source>
        <translation>یہ تاریخ دو طرح پڑھی جا سکتی ہے، اور اس فہرست میں دونوں طرح کی تاریخیں ہیں۔ مہینہ لفظ میں لکھیں، یا ترتیب چنیں۔</translation>
    </message>
    <message>
        <source>This date can't be read. Write it like 5/3/1988.</source>
        <translation>یہ تاریخ پڑھی نہیں جا سکی۔ اسے 5/3/1988 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>This date of birth is before {year}. Check the year.</source>
        <translation>یہ تاریخ پیدائش {year} سے پہلے کی ہے۔ سال جانچیں۔</translation>
    </message>
    <message>
        <source>This date of birth is in the future.</source>
        <translation>یہ تاریخ پیدائش ابھی آئی نہیں۔</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>یہ دن پہلے والے دن سے پہلے کا ہے۔</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>یہ دن ابھی آیا نہیں ہے۔</translation>
    </message>
    <message>
        <source>This document can't be copied: its file is damaged. Nothing was changed.</source>
        <translation>اس دستاویز کی نقل نہیں بن سکتی: اس کی فائل خراب ہے۔ کچھ بدلا نہیں گیا۔</translation>
    </message>
    <message>
        <source>This document can't be sealed: it is damaged or has a seal already. Nothing was saved.</source>
        <translation>اس دستاویز پر مہر نہیں لگ سکتی: یہ خراب ہے یا اس پر پہلے سے مہر ہے۔ کچھ محفوظ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>This document can't be shown: it is damaged or not a PDF. The stored copy was not changed.</source>
        <translation>یہ دستاویز دکھائی نہیں جا سکتی: یہ خراب ہے یا PDF نہیں ہے۔ محفوظ نقل میں کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This file bears no seal</source>
        <translation>اس فائل پر مہر نہیں ہے</translation>
    </message>
    <message>
        <source>This file can't be deleted ({reason}). Delete it yourself.</source>
        <translation>یہ فائل مٹائی نہیں جا سکتی ({reason})۔ اسے خود مٹائیں۔</translation>
    </message>
    <message>
        <source>This file could not be read to its end ({reason}). Nothing of it was stored. Check the cable or the card and take it in again.</source>
        <translation>یہ فائل آخر تک پڑھی نہیں جا سکی ({reason})۔ اس کا کچھ بھی نہیں رکھا گیا۔ تار یا کارڈ جانچیں اور اسے دوبارہ لائیں۔</translation>
    </message>
    <message>
        <source>This file could not be read. Copy it to this computer and try again.</source>
        <translation>یہ فائل پڑھی نہیں جا سکی۔ اسے اس کمپیوٹر پر کاپی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This file holds a program or other files. It was not opened. Scan again.</source>
        <translation>اس فائل میں کوئی پروگرام یا دوسری فائلیں ہیں۔ اسے کھولا نہیں گیا۔ دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>This file holds several pages. Save each as a picture of its own.</source>
        <translation>اس فائل میں کئی صفحے ہیں۔ ہر صفحے کو الگ تصویر کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>یہ فائل خالی ہے۔</translation>
    </message>
    <message>
        <source>This file is empty. Copy it from the camera again.</source>
        <translation>یہ فائل خالی ہے۔ اسے کیمرے سے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB, which none of this clinic's documents is. It was not opened.</source>
        <translation>یہ فائل 25 MB سے بڑی ہے، اور اس کلینک کا کوئی دستاویز اتنا بڑا نہیں ہے۔ اسے کھولا نہیں گیا۔</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Scan with fewer dots to the inch.</source>
        <translation>یہ فائل 25 MB سے بڑی ہے۔ کم ڈاٹ فی انچ پر اسکین کریں۔</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB and was not stored. Choose a smaller one.</source>
        <translation>یہ فائل {megabytes} MB سے بڑی ہے اور رکھی نہیں گئی۔ چھوٹی فائل چنیں۔</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Split it and import the parts.</source>
        <translation>یہ فائل {most} MB سے بڑی ہے۔ اسے بانٹ کر حصوں میں لائیں۔</translation>
    </message>
    <message>
        <source>This file is not a PDF, so it can't be checked. Look up the stored original by the reference printed on it.</source>
        <translation>یہ فائل PDF نہیں ہے، اس لیے جانچی نہیں جا سکتی۔ اس پر چھپے حوالے سے محفوظ اصل دستاویز تلاش کریں۔</translation>
    </message>
    <message>
        <source>This file is not a photograph. JPEG, PNG, HEIC, TIFF and WebP can be stored.</source>
        <translation>یہ فائل تصویر نہیں ہے۔ JPEG، PNG، HEIC، TIFF اور WebP رکھی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>This file is not merged with another. Nothing was changed.</source>
        <translation>یہ فائل کسی اور کے ساتھ ملی ہوئی نہیں ہے۔ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>This file is not there any more, or it is no file. Check the cable or the card.</source>
        <translation>یہ فائل اب وہاں نہیں ہے، یا یہ فائل ہی نہیں ہے۔ تار یا کارڈ جانچیں۔</translation>
    </message>
    <message>
        <source>This file needs a password, so it can't be checked. Look up the stored original by the reference printed on it.</source>
        <translation>اس فائل کے لیے پاس ورڈ چاہیے، اس لیے جانچی نہیں جا سکتی۔ اس پر چھپے حوالے سے محفوظ اصل دستاویز تلاش کریں۔</translation>
    </message>
    <message>
        <source>This file needs a password. Scan again without one.</source>
        <translation>اس فائل کے لیے پاس ورڈ چاہیے۔ پاس ورڈ کے بغیر دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>This file was changed after it was read, so it was not deleted.</source>
        <translation>پڑھے جانے کے بعد یہ فائل بدلی گئی، اس لیے اسے نہیں مٹایا گیا۔</translation>
    </message>
    <message>
        <source>This folder holds another clinic's backups. Nothing was changed. Choose another folder or medium.</source>
        <translation>اس فولڈر میں کسی دوسرے کلینک کے بیک اپ ہیں۔ کچھ بدلا نہیں گیا۔ دوسرا فولڈر یا دوسری ڈسک چنیں۔</translation>
    </message>
    <message>
        <source>This folder holds no backup of a clinic. Choose another one.</source>
        <translation>اس فولڈر میں کسی کلینک کا بیک اپ نہیں ہے۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>This folder holds something other than a clinic. Nothing in it was changed. Choose an empty folder, or the clinic folder that is to be replaced.</source>
        <translation>اس فولڈر میں کلینک کے بجائے کچھ اور ہے۔ اس میں کچھ بدلا نہیں گیا۔ کوئی خالی فولڈر چنیں، یا وہ کلینک فولڈر جسے بدلنا ہے۔</translation>
    </message>
    <message>
        <source>This folder holds something other than a tour. Choose an empty or a new folder.</source>
        <translation>اس فولڈر میں ٹور کے بجائے کچھ اور ہے۔ کوئی خالی یا نیا فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>This folder is not empty. Nothing in it was changed. Choose an empty folder for the new clinic.</source>
        <translation>یہ فولڈر خالی نہیں ہے۔ اس میں کچھ بدلا نہیں گیا۔ نئے کلینک کے لیے خالی فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>This folder is older than the one last used on this PC: entry {seq} is missing.</source>
        <translation>یہ فولڈر اس سے پرانا ہے جو اس پی سی پر پچھلی بار کھلا تھا: اندراج {seq} موجود نہیں۔</translation>
    </message>
    <message>
        <source>This folder is older than the one last used on this PC: {count} audit entries are missing.</source>
        <translation>یہ فولڈر اس سے پرانا ہے جو اس پی سی پر پچھلی بار کھلا تھا: سرگرمیوں کے {count} اندراج موجود نہیں۔</translation>
    </message>
    <message>
        <source>This form has come back already.</source>
        <translation>یہ فارم پہلے ہی واپس آ چکا ہے۔</translation>
    </message>
    <message>
        <source>This form holds too much to be kept unfinished. Save it or shorten it.</source>
        <translation>یہ فارم اتنا لمبا ہے کہ ادھورا نہیں رکھا جا سکتا۔ اسے محفوظ کریں یا چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>This form was not printed in this clinic, or in a stretch that was lost.</source>
        <translation>یہ فارم اس کلینک میں نہیں چھپا تھا، یا اس عرصے میں چھپا تھا جو کھو گیا۔</translation>
    </message>
    <message>
        <source>This form was put away as void. Print a new one.</source>
        <translation>اس فارم کو منسوخ سمجھ کر الگ رکھا گیا تھا۔ نیا چھاپیں۔</translation>
    </message>
    <message>
        <source>This form was refused: nothing above is agreed to.</source>
        <translation>اس فارم سے انکار کیا گیا: اوپر کی کسی بات پر رضامندی نہیں ہے۔</translation>
    </message>
    <message>
        <source>This guardian is on the record already.</source>
        <translation>یہ سرپرست پہلے سے ریکارڈ پر ہے۔</translation>
    </message>
    <message>
        <source>This holds a hidden character ({code}) that can't be kept. Delete it and type it again.</source>
        <translation>اس میں ایک چھپا ہوا نشان ({code}) ہے جسے رکھا نہیں جا سکتا۔ اسے مٹا کر دوبارہ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>This holds the whole number of an identity paper, which is never kept here. Leave it out.</source>
        <translation>اس میں کسی شناختی دستاویز کا پورا نمبر ہے، جو یہاں کبھی نہیں رکھا جاتا۔ اسے نکال دیں۔</translation>
    </message>
    <message>
        <source>This is a moving picture. Only photographs can be stored. Nothing of it was stored.</source>
        <translation>یہ متحرک تصویر ہے۔ صرف ساکن تصاویر رکھی جا سکتی ہیں۔ اس کا کچھ بھی نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>This is a one-time password. Nothing is signed yet. Sign in with it once and choose a password of your own, then sign here.</source>
        <translation>یہ ایک بار کا پاس ورڈ ہے۔ ابھی کسی چیز پر دستخط نہیں ہوئے۔ اس سے ایک بار سائن اِن کریں اور اپنا پاس ورڈ چنیں، پھر یہاں دستخط کریں۔</translation>
    </message>
    <message>
        <source>This is an Excel file of the old kind, or one with a password. Save it in Excel as .xlsx without a password, or as CSV, and import that.</source>
        <translation>یہ پرانی قسم کی یا پاس ورڈ والی Excel فائل ہے۔ اسے Excel میں بغیر پاس ورڈ ‎.xlsx کے طور پر، یا CSV کے طور پر محفوظ کر کے لائیں۔</translation>
    </message>
    <message>
        <source>This is done unless the patient objects, and there is no objection.</source>
        <translation>مریض اعتراض نہ کرے تو یہ کیا جاتا ہے، اور کوئی اعتراض نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is how they leave. Nothing else is in the files.</source>
        <translation>یہ ایسے ہی باہر جائیں گی۔ فائلوں میں اور کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>یہ {most} حروف سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>یہ ضروری ہے۔</translation>
    </message>
    <message>
        <source>This is no scan that can be read: choose a PDF, PNG or JPEG.</source>
        <translation>یہ پڑھا جا سکنے والا اسکین نہیں ہے: PDF، PNG یا JPEG چنیں۔</translation>
    </message>
    <message>
        <source>This is not a date that can be read. Write it like 25/03/1990.</source>
        <translation>یہ تاریخ پڑھی نہیں جا سکتی۔ اسے 25/03/1990 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>یہ تاریخ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not a date. Type it as day/month/year.</source>
        <translation>یہ تاریخ نہیں ہے۔ اسے دن/مہینہ/سال کی صورت میں لکھیں۔</translation>
    </message>
    <message>
        <source>This is not a file. Choose one PDF.</source>
        <translation>یہ فائل نہیں ہے۔ ایک PDF چنیں۔</translation>
    </message>
    <message>
        <source>This is not a gender that is known here: female, male, other, or empty.</source>
        <translation>یہ جنس یہاں نہیں سمجھی گئی: عورت، مرد، دیگر، یا خالی۔</translation>
    </message>
    <message>
        <source>This is not a list. Choose a CSV or Excel (.xlsx) file.</source>
        <translation>یہ فہرست نہیں ہے۔ CSV یا Excel (.xlsx) فائل چنیں۔</translation>
    </message>
    <message>
        <source>This is not a number of this kind of paper. Check it against the paper.</source>
        <translation>یہ اس قسم کی شناختی دستاویز کا نمبر نہیں ہے۔ دستاویز سے ملا کر دیکھیں۔</translation>
    </message>
    <message>
        <source>This is not a phone number. Check the digits, or begin with + and the country code.</source>
        <translation>یہ فون نمبر نہیں ہے۔ ہندسے جانچیں، یا + اور ملک کے کوڈ سے شروع کریں۔</translation>
    </message>
    <message>
        <source>This is not an age in years.</source>
        <translation>یہ سالوں میں عمر نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>یہ ای میل پتہ نہیں ہے۔ وہ name@example.com جیسا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the clinician who signs.</source>
        <translation>یہ دستخط کرنے والے معالج کا پاس ورڈ یا پن نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the first witness.</source>
        <translation>یہ پہلے گواہ کا پاس ورڈ یا پن نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the person who is signed in.</source>
        <translation>یہ سائن ان کیے ہوئے شخص کا پاس ورڈ یا پن نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the second witness.</source>
        <translation>یہ دوسرے گواہ کا پاس ورڈ یا پن نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not word {number}. Look at the paper.</source>
        <translation>یہ لفظ {number} نہیں ہے۔ کاغذ دیکھیں۔</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>یہ آپ کا موجودہ پاس ورڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is one and the same file. Choose another one to merge it with.</source>
        <translation>یہ ایک ہی فائل ہے۔ ملانے کے لیے کوئی دوسری چنیں۔</translation>
    </message>
    <message>
        <source>This is the last practice manager. Add another one first.</source>
        <translation>یہ آخری پریکٹس مینیجر ہے۔ پہلے دوسرا شامل کریں۔</translation>
    </message>
    <message>
        <source>This is you: your own password is changed under Settings.</source>
        <translation>یہ آپ ہیں: آپ کا پاس ورڈ ترتیبات میں بدلا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This list has more than {most} rows. Split it and import the parts.</source>
        <translation>اس فہرست میں {most} سے زیادہ قطاریں ہیں۔ اسے بانٹ کر حصوں میں لائیں۔</translation>
    </message>
    <message>
        <source>This list was being brought in on {day} and stopped before row {row}. {added} people are in already. Going on adds the others, with the columns chosen then.</source>
        <translation>یہ فہرست {day} کو لائی جا رہی تھی اور قطار {row} سے پہلے رک گئی۔ {added} لوگ شامل ہو چکے ہیں۔ جاری رکھنے پر باقی لوگ تب چنے گئے کالموں سے شامل ہوں گے۔</translation>
    </message>
    <message>
        <source>This necessary permission is still missing. Ask at the next visit.</source>
        <translation>یہ ضروری رضامندی ابھی باقی ہے۔ اگلی ملاقات پر پوچھیں۔</translation>
    </message>
    <message>
        <source>This needs to know who the patient is, and the record carries no name of theirs. If the patient agrees, use “Identify” on the record first. All that was written stays with it.</source>
        <translation>اس کے لیے یہ جاننا ضروری ہے کہ مریض کون ہے، اور ریکارڈ پر ان کا نام نہیں ہے۔ مریض راضی ہو تو پہلے ریکارڈ پر “شناخت درج کریں” چنیں۔ لکھا ہوا سب کچھ اس کے ساتھ رہے گا۔</translation>
    </message>
    <message>
        <source>This number is on another record too: {refs}. It may be a second record of the same person.</source>
        <translation>یہ نمبر دوسرے ریکارڈ پر بھی ہے: {refs}۔ وہ اسی شخص کا دوسرا ریکارڈ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Ask the practice manager for a new one.</source>
        <translation>ایک بار والا یہ پاس ورڈ اب کارآمد نہیں ہے۔ پریکٹس مینیجر سے نیا مانگیں۔</translation>
    </message>
    <message>
        <source>This pair is settled already. Open the list again.</source>
        <translation>یہ جوڑی پہلے ہی طے ہو چکی ہے۔ فہرست دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This paper is on the record already.</source>
        <translation>یہ شناختی دستاویز پہلے سے ریکارڈ پر ہے۔</translation>
    </message>
    <message>
        <source>This password can't be typed into a PDF reader. Choose a shorter, plain one.</source>
        <translation>یہ پاس ورڈ PDF ریڈر میں ٹائپ نہیں کیا جا سکتا۔ چھوٹا اور سادہ پاس ورڈ چنیں۔</translation>
    </message>
    <message>
        <source>This password is easy to guess. Avoid names, dates and patterns, or take four words chosen at random.</source>
        <translation>اس پاس ورڈ کا اندازہ لگانا آسان ہے۔ نام، تاریخیں اور ترتیب وار حروف نہ رکھیں، یا بِلا ترتیب چنے گئے چار الفاظ لیں۔</translation>
    </message>
    <message>
        <source>This password was replaced by a newer one. Use that, or ask the practice manager.</source>
        <translation>اس پاس ورڈ کی جگہ نیا پاس ورڈ آ چکا ہے۔ نیا استعمال کریں، یا پریکٹس مینیجر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This patient is not in your care. Ask the front desk to name you on the record.</source>
        <translation>یہ مریض آپ کی نگہداشت میں نہیں ہے۔ استقبالیہ سے کہیں کہ ریکارڈ میں آپ کا نام شامل کر دے۔</translation>
    </message>
    <message>
        <source>This permission is not given now, so it can't be taken back.</source>
        <translation>یہ رضامندی ابھی دی ہوئی نہیں ہے، اس لیے واپس نہیں لی جا سکتی۔</translation>
    </message>
    <message>
        <source>This permission was taken back.</source>
        <translation>یہ رضامندی واپس لے لی گئی ہے۔</translation>
    </message>
    <message>
        <source>This person no longer has an account. Use the name of another practice manager.</source>
        <translation>اس شخص کا اب کوئی اکاؤنٹ نہیں ہے۔ کسی دوسرے پریکٹس مینیجر کا نام استعمال کریں۔</translation>
    </message>
    <message>
        <source>This photograph can't be shown: its file is damaged. Ask the manager to check the clinic folder.</source>
        <translation>یہ تصویر دکھائی نہیں جا سکتی: اس کی فائل خراب ہے۔ پریکٹس مینیجر سے کلینک فولڈر جانچنے کو کہیں۔</translation>
    </message>
    <message>
        <source>This photograph is held back and not shown.</source>
        <translation>اس تصویر کو روکا گیا ہے اور یہ نہیں دکھائی جاتی۔</translation>
    </message>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>یہ تصویر اب وہاں نہیں ہے۔</translation>
    </message>
    <message>
        <source>This picture can't be read. Nothing was changed. Choose another one.</source>
        <translation>یہ تصویر پڑھی نہیں جا سکتی۔ کچھ نہیں بدلا۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>This picture can't stand on a form. Choose the photographs again.</source>
        <translation>یہ تصویر فارم پر نہیں آ سکتی۔ تصاویر دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>This picture does not wait any more: it was taken in or discarded.</source>
        <translation>یہ تصویر اب انتظار میں نہیں ہے: یہ ریکارڈ میں لے لی گئی یا مٹا دی گئی۔</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Save it smaller and choose it again.</source>
        <translation>اس تصویر میں {megapixels} ملین سے زیادہ پکسل ہیں۔ اسے چھوٹا محفوظ کریں اور دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>This picture is damaged or was not copied completely. Nothing of it was stored. Copy it from the camera again.</source>
        <translation>یہ تصویر خراب ہے یا پوری کاپی نہیں ہوئی۔ اس کا کچھ بھی نہیں رکھا گیا۔ اسے کیمرے سے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>This picture is larger than {megabytes} MB. Save it smaller and choose it again.</source>
        <translation>یہ تصویر {megabytes} MB سے بڑی ہے۔ اسے چھوٹا محفوظ کریں اور دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>This picture is not known</source>
        <translation>یہ تصویر پہچانی نہیں گئی</translation>
    </message>
    <message>
        <source>This picture is too large. Scan with fewer dots to the inch.</source>
        <translation>یہ تصویر بہت بڑی ہے۔ کم ڈاٹ فی انچ پر اسکین کریں۔</translation>
    </message>
    <message>
        <source>This picture itself was taken out of this use.</source>
        <translation>یہی تصویر اس استعمال سے ہٹا لی گئی۔</translation>
    </message>
    <message>
        <source>This picture left this clinic</source>
        <translation>یہ تصویر اس کلینک سے باہر گئی</translation>
    </message>
    <message>
        <source>This protects patients less than the clinic pack allows.</source>
        <translation>یہ مریضوں کو اتنا تحفظ نہیں دیتا جتنا کلینک پیک چاہتا ہے۔</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>یہ ریکارڈ</translation>
    </message>
    <message>
        <source>This record can't be opened</source>
        <translation>یہ ریکارڈ نہیں کھل سکتا</translation>
    </message>
    <message>
        <source>This record carries the patient's name already. Use “Edit” to correct it.</source>
        <translation>اس ریکارڈ پر مریض کا نام پہلے سے ہے۔ درست کرنے کے لیے “ترمیم کریں” چنیں۔</translation>
    </message>
    <message>
        <source>This record is kept under a name the patient chose. Services that need a verified identity are refused.</source>
        <translation>یہ ریکارڈ مریض کے چنے ہوئے نام سے رکھا گیا ہے۔ جن خدمات کے لیے تصدیق شدہ شناخت چاہیے، وہ نہیں دی جاتیں۔</translation>
    </message>
    <message>
        <source>This record is kept without a name. Services that need a verified identity are refused.</source>
        <translation>یہ ریکارڈ نام کے بغیر رکھا گیا ہے۔ جن خدمات کے لیے تصدیق شدہ شناخت چاہیے، وہ نہیں دی جاتیں۔</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings: a separator may stand inside a cell.</source>
        <translation>اس قطار میں عنوانات سے زیادہ خانے ہیں: شاید کسی خانے کے اندر جدا کرنے والا نشان ہے۔</translation>
    </message>
    <message>
        <source>This row has more than {most} characters.</source>
        <translation>اس قطار میں {most} سے زیادہ حروف ہیں۔</translation>
    </message>
    <message>
        <source>This row has more than {most} columns.</source>
        <translation>اس قطار میں {most} سے زیادہ کالم ہیں۔</translation>
    </message>
    <message>
        <source>This row holds characters that are no text (NUL).</source>
        <translation>اس قطار میں ایسے حروف ہیں جو متن نہیں ہیں (NUL)۔</translation>
    </message>
    <message>
        <source>This row is written in another encoding than the rest of the file.</source>
        <translation>یہ قطار باقی فائل سے مختلف انکوڈنگ میں لکھی ہے۔</translation>
    </message>
    <message>
        <source>This scan shows several forms. Scan each form on its own.</source>
        <translation>اس اسکین میں کئی فارم ہیں۔ ہر فارم الگ اسکین کریں۔</translation>
    </message>
    <message>
        <source>This sheet stays in the record, and the patient may have a copy. It never goes along with the files.</source>
        <translation>یہ ورق ریکارڈ میں رہتا ہے، اور مریض اس کی نقل لے سکتے ہیں۔ یہ فائلوں کے ساتھ کبھی نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>یہ کام پہلے ہی ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>This task is somebody else's.</source>
        <translation>یہ کام کسی اور کا ہے۔</translation>
    </message>
    <message>
        <source>This text has other headings, paragraphs, bullets or places than the one in {language}.</source>
        <translation>اس متن کے عنوانات، پیراگراف، نکات یا خالی جگہیں {language} والے متن سے مختلف ہیں۔</translation>
    </message>
    <message>
        <source>This value can only be confirmed as it is.</source>
        <translation>اس قدر کی تصدیق صرف جوں کی توں ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>This value can't be used here. Look at what it is for.</source>
        <translation>یہ قدر یہاں کام نہیں آ سکتی۔ دیکھیں کہ یہ کس لیے ہے۔</translation>
    </message>
    <message>
        <source>This value is not waiting to be confirmed.</source>
        <translation>یہ قدر تصدیق کی منتظر نہیں ہے۔</translation>
    </message>
    <message>
        <source>This very list was brought in on {day}. Everybody on it would be there twice.</source>
        <translation>یہی فہرست {day} کو لائی جا چکی ہے۔ اس کے سب لوگ دو بار درج ہو جائیں گے۔</translation>
    </message>
    <message>
        <source>This was agreed to by word before two witnesses.</source>
        <translation>دو گواہوں کے سامنے زبانی اس پر رضامندی دی گئی ہے۔</translation>
    </message>
    <message>
        <source>This was agreed to in writing.</source>
        <translation>اس کی تحریری رضامندی دی گئی ہے۔</translation>
    </message>
    <message>
        <source>This was not agreed to.</source>
        <translation>اس کی رضامندی نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>This workbook has no sheet with a list.</source>
        <translation>اس ورک بک میں فہرست والی کوئی شیٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>جمعرات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>تصویر لینے کا وقت</translation>
    </message>
    <message>
        <source>Time taken to read</source>
        <translation>پڑھنے میں لگا وقت</translation>
    </message>
    <message>
        <source>Time to answer a patient's request</source>
        <translation>مریض کی درخواست کا جواب دینے کی مدت</translation>
    </message>
    <message>
        <source>Time to answer a request</source>
        <translation>درخواست کا جواب دینے کی مدت</translation>
    </message>
    <message>
        <source>Time to answer that the draft law names</source>
        <translation>قانون کے مسودے میں جواب دینے کی مدت</translation>
    </message>
    <message>
        <source>Time to report a breach</source>
        <translation>ڈیٹا کی خلاف ورزی کی اطلاع دینے کی مدت</translation>
    </message>
    <message>
        <source>Time to tell the authority about a breach</source>
        <translation>متعلقہ ادارے کو ڈیٹا کی خلاف ورزی بتانے کی مدت</translation>
    </message>
    <message>
        <source>Time to tell the patients about a breach</source>
        <translation>مریضوں کو ڈیٹا کی خلاف ورزی بتانے کی مدت</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>وقت کی ترتیب</translation>
    </message>
    <message>
        <source>Timeline of one part</source>
        <translation>ایک حصے کی وقت کی ترتیب</translation>
    </message>
    <message>
        <source>Timeline of one part (Ctrl+T)</source>
        <translation>ایک حصے کی وقت کی ترتیب (Ctrl+T)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>{language} میں عنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>دوبارہ پوچھنا ہے</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>مکمل کرنے ہیں</translation>
    </message>
    <message>
        <source>To be confirmed with their own password or PIN</source>
        <translation>اپنے پاس ورڈ یا پن سے تصدیق ہونی ہے</translation>
    </message>
    <message>
        <source>To be given the privacy policy</source>
        <translation>رازداری کی پالیسی دینی ہے</translation>
    </message>
    <message>
        <source>To be reviewed by {day}.</source>
        <translation>{day} تک جانچ ہونی ہے۔</translation>
    </message>
    <message>
        <source>To move to another program of the clinic</source>
        <translation>کلینک کے دوسرے پروگرام میں منتقل کرنے کے لیے</translation>
    </message>
    <message>
        <source>To reach patients about their care</source>
        <translation>مریضوں سے ان کی دیکھ بھال کے بارے میں رابطے کے لیے</translation>
    </message>
    <message>
        <source>To take down: {count}</source>
        <translation>ہٹانی ہیں: {count}</translation>
    </message>
    <message>
        <source>To whom, and where</source>
        <translation>کسے، اور کہاں</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>آج، {day}</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>کس نے بتایا</translation>
    </message>
    <message>
        <source>Told by somebody else</source>
        <translation>کسی اور نے بتایا</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} seconds.</source>
        <translation>کئی بار غلط پاس ورڈ ڈالا گیا۔ {seconds} سیکنڈ بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Took a consent</source>
        <translation>رضامندی لی</translation>
    </message>
    <message>
        <source>Took in a form signed on paper</source>
        <translation>کاغذ پر دستخط شدہ فارم لیا</translation>
    </message>
    <message>
        <source>Took in photographs</source>
        <translation>تصویریں لی گئیں</translation>
    </message>
    <message>
        <source>Took or finished a task</source>
        <translation>کام لیا یا مکمل کیا</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>علاج</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>منگل</translation>
    </message>
    <message>
        <source>Turned {age} on {day}</source>
        <translation>{day} کو {age} سال کے ہوئے</translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation>{day} کو {age} سال کے ہوں گے</translation>
    </message>
    <message>
        <source>Two columns can't hold the same thing. Change one of them.</source>
        <translation>دو کالموں میں ایک ہی چیز نہیں ہو سکتی۔ ایک کو بدلیں۔</translation>
    </message>
    <message>
        <source>Two different people?</source>
        <translation>دو الگ الگ لوگ؟</translation>
    </message>
    <message>
        <source>Two photographs</source>
        <translation>دو تصویریں</translation>
    </message>
    <message>
        <source>Type a record number, or select an entry about a patient.</source>
        <translation>ریکارڈ نمبر ٹائپ کریں، یا مریض کے بارے میں کوئی اندراج چنیں۔</translation>
    </message>
    <message>
        <source>Type at least two letters above, or fill in the fields below.</source>
        <translation>اوپر کم از کم دو حروف لکھیں، یا نیچے کے خانے بھریں۔</translation>
    </message>
    <message>
        <source>Type its words</source>
        <translation>اس کے الفاظ ٹائپ کریں</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>ریکوری کے الفاظ ٹائپ کریں</translation>
    </message>
    <message>
        <source>Type the twelve words in their order, and choose a new password.</source>
        <translation>بارہ الفاظ اسی ترتیب سے ٹائپ کریں اور نیا پاس ورڈ چنیں۔</translation>
    </message>
    <message>
        <source>Type word {number} from the paper</source>
        <translation>کاغذ سے لفظ {number} ٹائپ کریں</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اپنا پاس ورڈ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>Type your shift PIN, or your password.</source>
        <translation>اپنا شفٹ پن یا اپنا پاس ورڈ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>پچھلا ہٹائیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ان لاک کریں</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>پیٹھ کا اوپری حصہ</translation>
    </message>
    <message>
        <source>Upper teeth</source>
        <translation>اوپر کے دانت</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Use at least {count} characters for this password.</source>
        <translation>اس پاس ورڈ میں کم از کم {count} حروف رکھیں۔</translation>
    </message>
    <message>
        <source>Use of personal data that is asked about</source>
        <translation>ذاتی معلومات کا وہ استعمال جس کے بارے میں پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens for the name of a text.</source>
        <translation>متن کے نام میں چھوٹے انگریزی حروف، ہندسے اور ہائفن ہی لکھیں۔</translation>
    </message>
    <message>
        <source>Use these photographs</source>
        <translation>یہ تصویریں استعمال کریں</translation>
    </message>
    <message>
        <source>Use this guardian</source>
        <translation>یہی سرپرست چنیں</translation>
    </message>
    <message>
        <source>Usual practice for children's records; ask the clinic's lawyer</source>
        <translation>بچوں کے ریکارڈ کا عام رواج؛ کلینک کے وکیل سے پوچھیں</translation>
    </message>
    <message>
        <source>Usual practice; the policy does not speak of it; ask the clinic's lawyer</source>
        <translation>عام رواج؛ پالیسی میں اس کا ذکر نہیں؛ کلینک کے وکیل سے پوچھیں</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>کب تک مؤثر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>جانچ کا نتیجہ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Version of the clinic pack</source>
        <translation>کلینک پیک کا نسخہ</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>فارم کا نسخہ</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>ریکارڈ کا نسخہ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخہ {version}</translation>
    </message>
    <message>
        <source>Version {version}: {state}</source>
        <translation>نسخہ {version}: {state}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>کس طرف سے</translation>
    </message>
    <message>
        <source>Visible mark</source>
        <translation>نظر آنے والا نشان</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>کیمرے کا انتظار ہے</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>کس نام سے بلایا جائے</translation>
    </message>
    <message>
        <source>Warnings at sign-in</source>
        <translation>سائن ان پر تنبیہات</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>مقررہ تاریخ {day} تھی</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>باہر جانے کا راستہ</translation>
    </message>
    <message>
        <source>We asked the recipient to remove it</source>
        <translation>ہم نے وصول کنندہ سے ہٹانے کو کہا</translation>
    </message>
    <message>
        <source>We removed it ourselves</source>
        <translation>ہم نے خود ہٹا دی</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ویب سائٹ</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>بدھ</translation>
    </message>
    <message>
        <source>Weekly days off</source>
        <translation>ہفتہ وار چھٹی کے دن</translation>
    </message>
    <message>
        <source>Welcome to Frontdesk</source>
        <translation>Frontdesk میں خوش آمدید</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>What a camera needs is not installed on this computer ({library}). Ask whoever looks after the computer to install it. Photographs still come in from files, folders and memory cards.</source>
        <translation>کیمرے کے لیے جو چاہیے وہ اس کمپیوٹر پر انسٹال نہیں ہے ({library})۔ کمپیوٹر کی دیکھ بھال کرنے والے سے اسے انسٹال کرنے کو کہیں۔ فائلوں، فولڈروں اور میموری کارڈ سے تصویریں پھر بھی لی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>ہر فائل کا کیا ہوا</translation>
    </message>
    <message>
        <source>What counts now</source>
        <translation>ابھی کیا معتبر ہے</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>ہر کالم میں کیا ہے؟</translation>
    </message>
    <message>
        <source>What does it hold? As little as will do</source>
        <translation>اس میں کیا ہو؟ جتنا کم ہو سکے</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>آگے کیا ہو گا</translation>
    </message>
    <message>
        <source>What for, and where?</source>
        <translation>کس لیے، اور کہاں؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>اب کیا ہو گا</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>کیا ملتا ہے</translation>
    </message>
    <message>
        <source>What is kept of its number is forgotten. The history keeps its last digits.</source>
        <translation>اس کے نمبر کا جو حصہ رکھا ہے، وہ بھلا دیا جائے گا۔ تاریخ میں آخری ہندسے رہیں گے۔</translation>
    </message>
    <message>
        <source>What is left after cutting is too small. Draw the frame larger.</source>
        <translation>کاٹنے کے بعد جو بچتا ہے وہ بہت چھوٹا ہے۔ خانہ بڑا بنائیں۔</translation>
    </message>
    <message>
        <source>What is left to do for you or for anybody of your role.</source>
        <translation>آپ کے یا آپ کے کردار والے کسی کے لیے جو کام باقی ہیں۔</translation>
    </message>
    <message>
        <source>What is noted now is noted for all of them.</source>
        <translation>اب جو درج ہو گا وہ ان سب کے لیے درج ہو گا۔</translation>
    </message>
    <message>
        <source>What is noted of this session</source>
        <translation>اس سیشن کے بارے میں کیا درج ہے</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>کیا واپس لیا جا رہا ہے</translation>
    </message>
    <message>
        <source>What is the list for?</source>
        <translation>فہرست کس لیے ہے؟</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>کس لیے</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>اس کا استعمال کس لیے ہو سکتا ہے</translation>
    </message>
    <message>
        <source>What leaves is written down here, with its hash.</source>
        <translation>جو باہر جاتا ہے وہ اپنی جانچ کی قدر کے ساتھ یہاں لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>کیا باہر گیا</translation>
    </message>
    <message>
        <source>What left the clinic</source>
        <translation>کلینک سے کیا باہر گیا</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>کیمرے کو جو نظر آ رہا ہے</translation>
    </message>
    <message>
        <source>What the guardian agreed to</source>
        <translation>سرپرست کس پر رضامند ہوئے</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <translation>مریض نے کن باتوں پر رضامندی دی</translation>
    </message>
    <message>
        <source>What the patient is asked</source>
        <translation>مریض سے کیا پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>ان میں کیا دکھائی دیتا ہے</translation>
    </message>
    <message>
        <source>What this form is about</source>
        <translation>یہ فارم کس بارے میں ہے</translation>
    </message>
    <message>
        <source>What was begun comes to its end…</source>
        <translation>جو شروع کیا گیا تھا وہ مکمل ہو رہا ہے…</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>کیا بدلا گیا</translation>
    </message>
    <message>
        <source>What was changed in this text is lost.</source>
        <translation>اس متن میں کی گئی تبدیلیاں ضائع ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>What was done about this copy?</source>
        <translation>اس نقل کے بارے میں کیا کیا گیا؟</translation>
    </message>
    <message>
        <source>What was published stays in use.</source>
        <translation>جو شائع ہوا وہ لاگو رہتا ہے۔</translation>
    </message>
    <message>
        <source>What was saved before is safe; what you did last may not be saved. Please check it, and send the report below to your support. It holds no patient's data.</source>
        <translation>پہلے محفوظ کیا ہوا سلامت ہے؛ آپ کا آخری کام شاید محفوظ نہ ہوا ہو۔ براہِ کرم اسے دیکھ لیں، اور نیچے کی رپورٹ اپنے امدادی مرکز کو بھیجیں۔ اس میں کسی مریض کی معلومات نہیں ہیں۔</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>کیا واپس لیا گیا</translation>
    </message>
    <message>
        <source>What was typed was taken away, because a minute passed. Type it again.</source>
        <translation>ایک منٹ گزر گیا، اس لیے لکھا ہوا ہٹا دیا گیا۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>اب ہم کیا کرتے ہیں</translation>
    </message>
    <message>
        <source>What you changed on this record is not saved yet.</source>
        <translation>اس ریکارڈ میں آپ نے جو بدلا، وہ ابھی محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>What you covered on these photographs is lost. Nothing has left the clinic.</source>
        <translation>ان تصویروں پر آپ نے جو ڈھانپا وہ ضائع ہو جائے گا۔ کلینک سے کچھ باہر نہیں گیا ہے۔</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>یہاں جو درج کیا ہے وہ ضائع ہو جائے گا۔</translation>
    </message>
    <message>
        <source>What “{form}” asks</source>
        <translation>جو “{form}” پوچھتا ہے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>When a row can't be used</source>
        <translation>جب کوئی قطار نہ لی جا سکے</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>کب اور کیسے</translation>
    </message>
    <message>
        <source>When it was tried</source>
        <translation>کوشش کب ہوئی</translation>
    </message>
    <message>
        <source>When the date is not known</source>
        <translation>جب تاریخ معلوم نہ ہو</translation>
    </message>
    <message>
        <source>When you need them</source>
        <translation>ان کی ضرورت کب ہو گی</translation>
    </message>
    <message>
        <source>Whenever somebody seems to be registered a second time, both files are listed here.</source>
        <translation>جب بھی لگے کہ کسی کا دوسری بار اندراج ہوا ہے، دونوں فائلیں یہاں دکھائی دیں گی۔</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>یہ کہاں کی ہے؟</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>ٹھیک کہاں</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>کہاں کی ہے</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>کہاں ہے</translation>
    </message>
    <message>
        <source>Where it is read and signed</source>
        <translation>کہاں پڑھا اور دستخط کیا جائے</translation>
    </message>
    <message>
        <source>Where the paper is kept</source>
        <translation>کاغذ کہاں رکھا ہے</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>یہ معلومات کہاں سے ملیں</translation>
    </message>
    <message>
        <source>Which clinic is this?</source>
        <translation>یہ کون سا کلینک ہے؟</translation>
    </message>
    <message>
        <source>Which file counts?</source>
        <translation>کس فائل کی بات مانی جائے؟</translation>
    </message>
    <message>
        <source>Which file is kept?</source>
        <translation>کون سی فائل رکھی جائے؟</translation>
    </message>
    <message>
        <source>Which file is merged into it?</source>
        <translation>اس میں کون سی فائل ملائی جائے؟</translation>
    </message>
    <message>
        <source>Which file is merged into this one?</source>
        <translation>اس فائل میں کون سی ملائی جائے؟</translation>
    </message>
    <message>
        <source>Which photographs</source>
        <translation>کون سی تصویریں</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>کون سا متن</translation>
    </message>
    <message>
        <source>Which two photographs</source>
        <translation>کون سی دو تصویریں</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>Who answers questions about privacy</source>
        <translation>رازداری کے سوالوں کے جواب کون دیتا ہے</translation>
    </message>
    <message>
        <source>Who gets the copies?</source>
        <translation>نقول کسے ملیں گی؟</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>مریض کون ہے؟</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>کون موجود ہے</translation>
    </message>
    <message>
        <source>Who is the practice manager?</source>
        <translation>پریکٹس مینیجر کون ہے؟</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>کون ہے</translation>
    </message>
    <message>
        <source>Who looked at this patient</source>
        <translation>اس مریض کا ریکارڈ کس نے دیکھا</translation>
    </message>
    <message>
        <source>Who looked at {record}</source>
        <translation>{record} کو کس نے دیکھا</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>کس نے دستخط کیے</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>دستخط کون کرے گا</translation>
    </message>
    <message>
        <source>Who takes it back</source>
        <translation>کون واپس لیتا ہے</translation>
    </message>
    <message>
        <source>Who was asked, and what they answered.</source>
        <translation>کس سے پوچھا گیا، اور انہوں نے کیا جواب دیا۔</translation>
    </message>
    <message>
        <source>Whoever agreed for the patient no longer acts for them. Ask again.</source>
        <translation>جس نے مریض کی طرف سے رضامندی دی تھی وہ اب ان کی طرف سے کام نہیں کرتا۔ دوبارہ پوچھیں۔</translation>
    </message>
    <message>
        <source>Whoever agreed for them no longer acts</source>
        <translation>جس نے ان کی طرف سے رضامندی دی وہ اب ان کی طرف سے کام نہیں کرتا</translation>
    </message>
    <message>
        <source>Whoever must be asked comes here in time.</source>
        <translation>جن سے پوچھنا ہے وہ وقت پر یہاں آ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>پورا جسم</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>پورا نام</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>کن سے پوچھنا ہے</translation>
    </message>
    <message>
        <source>Whose email is it?</source>
        <translation>یہ کس کا ای میل ہے؟</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>یہ کس کا فون ہے؟</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>کس کا؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>Why are they merged?</source>
        <translation>انہیں کیوں ملایا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Why are they separated?</source>
        <translation>انہیں کیوں الگ کیا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>اس کی ضرورت کیوں ہے؟</translation>
    </message>
    <message>
        <source>Why it has to come back</source>
        <translation>واپس کیوں لینی ہے</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>کیوں روکا گیا</translation>
    </message>
    <message>
        <source>Why the guardian decides</source>
        <translation>سرپرست کیوں فیصلہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Why they decide</source>
        <translation>وہ کیوں فیصلہ کرتے ہیں</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>کیوں؟</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>سرکتا پردہ</translation>
    </message>
    <message>
        <source>With a one-time password</source>
        <translation>ایک بار والے پاس ورڈ سے</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>پاس ورڈ سے</translation>
    </message>
    <message>
        <source>With the kit, --new-password-file and --new-kit-file are needed: the used kit is void.</source>
        <translation>کٹ کے ساتھ --new-password-file اور --new-kit-file بھی درکار ہیں: استعمال شدہ کٹ ناکارہ ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>With your password or shift PIN</source>
        <translation>اپنے پاس ورڈ یا شفٹ پن سے</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>رضامندی کی واپسی</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>نام کے بغیر</translation>
    </message>
    <message>
        <source>Without a password, anyone who gets the file can read it.</source>
        <translation>پاس ورڈ کے بغیر، جسے بھی یہ فائل ملے وہ اسے پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Without this kit, a lost computer means lost records.</source>
        <translation>اس کٹ کے بغیر، کمپیوٹر گم ہونے کا مطلب ہے ریکارڈ گم ہونا۔</translation>
    </message>
    <message>
        <source>Without this the clinic may not be able to treat you. Please talk to the front desk.</source>
        <translation>اس کے بغیر شاید کلینک آپ کا علاج نہ کر سکے۔ براہِ کرم استقبالیہ سے بات کریں۔</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
    <message>
        <source>Word {number} is not one of the recovery words. Check its spelling against the printed kit.</source>
        <translation>لفظ {number} ریکوری کے الفاظ میں سے نہیں ہے۔ چھپی ہوئی کٹ سے اس کے حروف ملائیں۔</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>کام ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Write down that the patient received the privacy policy in use</source>
        <translation>لکھیں کہ مریض کو موجودہ رازداری کی پالیسی مل گئی</translation>
    </message>
    <message>
        <source>Write down: policy received</source>
        <translation>درج کریں: پالیسی مل گئی</translation>
    </message>
    <message>
        <source>Write here what this form is about.</source>
        <translation>یہاں لکھیں کہ یہ فارم کس بارے میں ہے۔</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, such as 14:05.</source>
        <translation>وقت گھنٹوں اور منٹوں میں لکھیں، جیسے 14:05۔</translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation>لکھیں کہ کیا کیا گیا</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>فہرست لکھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Wrong password or shift PIN</source>
        <translation>غلط پاس ورڈ یا شفٹ پن</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes is ticked</source>
        <translation>ہاں چنا گیا ہے</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>ہاں، میں راضی ہوں</translation>
    </message>
    <message>
        <source>Yes: {purposes}.</source>
        <translation>ہاں: {purposes}۔</translation>
    </message>
    <message>
        <source>You can rely on this document</source>
        <translation>اس دستاویز پر بھروسا کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>You enter what is ticked and where the paper is kept. The scan is sealed.</source>
        <translation>آپ لکھتے ہیں کہ کیا چنا گیا ہے اور کاغذ کہاں رکھا ہے۔ اسکین پر مہر لگتی ہے۔</translation>
    </message>
    <message>
        <source>You have counter-signed this form already.</source>
        <translation>آپ اس فارم پر پہلے ہی تائیدی دستخط کر چکے ہیں۔</translation>
    </message>
    <message>
        <source>You may change your mind at any time: tell the front desk, or the {contact_role} ({contact}). Nothing else in your care changes.</source>
        <translation>آپ کسی بھی وقت ارادہ بدل سکتے ہیں: استقبالیہ پر یا {contact_role} سے کہیں ({contact})۔ آپ کی دیکھ بھال میں اور کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>You may give these permissions again at any time. Questions: {role}, {phone}.</source>
        <translation>آپ یہ رضامندیاں کسی بھی وقت دوبارہ دے سکتے ہیں۔ سوالات: {role}، {phone}۔</translation>
    </message>
    <message>
        <source>You read it aloud before both witnesses and choose the answers that are given.</source>
        <translation>آپ دونوں گواہوں کے سامنے پڑھ کر سناتے ہیں اور جو جواب دیے جائیں وہ چنتے ہیں۔</translation>
    </message>
    <message>
        <source>You signed in with a one-time password. From now on, only you know the new one.</source>
        <translation>آپ نے ایک بار والے پاس ورڈ سے سائن ان کیا ہے۔ اب سے نیا پاس ورڈ صرف آپ جانیں گے۔</translation>
    </message>
    <message>
        <source>You take the computer back with your password or shift PIN.</source>
        <translation>آپ اپنے پاس ورڈ یا شفٹ پن سے کمپیوٹر واپس لیتے ہیں۔</translation>
    </message>
    <message>
        <source>Your PIN counts until {until}</source>
        <translation>آپ کا پن {until} تک چلے گا</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>آپ کا اکاؤنٹ</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>آپ کے جوابات</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>آپ کا پاس ورڈ بدل گیا</translation>
    </message>
    <message>
        <source>Your password or shift PIN</source>
        <translation>آپ کا پاس ورڈ یا شفٹ پن</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>آپ کا موجودہ پاس ورڈ</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the practice manager.</source>
        <translation>آپ کے کردار میں اس کی اجازت نہیں ہے۔ پریکٹس مینیجر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>آپ کے کام</translation>
    </message>
    <message>
        <source>Your unfinished form is back as you left it.</source>
        <translation>آپ کا ادھورا فارم ویسا ہی واپس ہے جیسا آپ نے چھوڑا تھا۔</translation>
    </message>
    <message>
        <source>a change in substance</source>
        <translation>مفہوم میں تبدیلی</translation>
    </message>
    <message>
        <source>a change in wording</source>
        <translation>الفاظ میں تبدیلی</translation>
    </message>
    <message>
        <source>a laboratory</source>
        <translation>لیبارٹری</translation>
    </message>
    <message>
        <source>about {years} years</source>
        <translation>تقریباً {years} سال</translation>
    </message>
    <message>
        <source>about {year} ({age}, as told)</source>
        <translation>تقریباً {year} ({age}، بیان کے مطابق)</translation>
    </message>
    <message>
        <source>age {years}</source>
        <translation>عمر {years} سال</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>counts until {day}</source>
        <translation>{day} تک معتبر</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>دن/مہینہ/سال</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل ہوا</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day} کو ختم</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>held by {name}</source>
        <translation>{name} کے نام</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>گھنٹے:منٹ</translation>
    </message>
    <message>
        <source>identity paper</source>
        <translation>شناختی دستاویز</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ہمارا نہیں</translation>
    </message>
    <message>
        <source>or age in years</source>
        <translation>یا سالوں میں عمر</translation>
    </message>
    <message>
        <source>or drop it anywhere on this page</source>
        <translation>یا اس صفحے پر کہیں بھی چھوڑیں</translation>
    </message>
    <message>
        <source>ours, but its original is missing here</source>
        <translation>ہمارا، مگر اس کی اصل یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>published</source>
        <translation>شائع شدہ</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>حالیہ</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>جانچا ہوا</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>اسکین شدہ کوڈ</translation>
    </message>
    <message>
        <source>signs in as “{name}”</source>
        <translation>سائن ان کا نام “{name}”</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>ملتی جلتی آواز</translation>
    </message>
    <message>
        <source>started</source>
        <translation>شروع ہوا</translation>
    </message>
    <message>
        <source>such as the clinic's name</source>
        <translation>جیسے کلینک کا نام</translation>
    </message>
    <message>
        <source>such as: 40 cm</source>
        <translation>جیسے: 40 سینٹی میٹر</translation>
    </message>
    <message>
        <source>such as: our page, October</source>
        <translation>جیسے: ہمارا صفحہ، اکتوبر</translation>
    </message>
    <message>
        <source>such as: ring light</source>
        <translation>جیسے: رنگ لائٹ</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>پہلی</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>the insurer</source>
        <translation>انشورنس کمپنی</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>the referring doctor</source>
        <translation>بھیجنے والا ڈاکٹر</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>told by {source}</source>
        <translation>بتانے والا: {source}</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>آزمایا گیا</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} تک</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>{day} تک مؤثر</translation>
    </message>
    <message>
        <source>was told by</source>
        <translation>کس نے بتایا</translation>
    </message>
    <message>
        <source>without a seal</source>
        <translation>مہر کے بغیر</translation>
    </message>
    <message>
        <source>written alike</source>
        <translation>ملتا جلتا لکھا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>{added} people added</source>
        <translation>{added} لوگ شامل ہوئے</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{at}, by {name}. {why}</source>
        <translation>{at}، {name} کے ہاتھوں۔ {why}</translation>
    </message>
    <message>
        <source>{caption}: {text}, from {file}</source>
        <translation>{caption}: {text}، {file} سے</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} اندراجات</translation>
    </message>
    <message>
        <source>{count} entries, the newest first</source>
        <translation>{count} اندراج، سب سے نئے پہلے</translation>
    </message>
    <message>
        <source>{count} files were missing when it was made</source>
        <translation>اسے بناتے وقت {count} فائلیں نہیں ملیں</translation>
    </message>
    <message>
        <source>{count} of the chosen photographs stay here: {why}</source>
        <translation>چنی ہوئی تصویروں میں سے {count} یہیں رہیں گی: {why}</translation>
    </message>
    <message>
        <source>{count} pieces of the database are lost or damaged.</source>
        <translation>ڈیٹابیس کے {count} ٹکڑے کھو گئے یا خراب ہیں۔</translation>
    </message>
    <message>
        <source>{days} days later</source>
        <translation>{days} دن بعد</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time} ({zone})</source>
        <translation>{day}، ‎{time} ({zone})‎</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} میں سے {done}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{heading} holds</source>
        <translation>{heading} میں ہے</translation>
    </message>
    <message>
        <source>{language}: {problem}</source>
        <translation>{language}: {problem}</translation>
    </message>
    <message>
        <source>{merged} is merged into {kept}</source>
        <translation>{merged} کو {kept} میں ملا دیا گیا</translation>
    </message>
    <message>
        <source>{merged} is read as part of {kept}</source>
        <translation>{merged} کو {kept} کے حصے کے طور پر پڑھا جاتا ہے</translation>
    </message>
    <message>
        <source>{merged} stands by itself again</source>
        <translation>{merged} پھر الگ فائل ہے</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} منٹ {seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>{months} months later</source>
        <translation>{months} مہینے بعد</translation>
    </message>
    <message>
        <source>{name} can't sign in any more. What they did stays in the records and in the audit trail. This can't be undone: to come back, they get a new account.</source>
        <translation>{name} اب سائن ان نہیں کر سکتے۔ انہوں نے جو کیا وہ ریکارڈ اور سرگرمیوں کے ریکارڈ میں باقی رہتا ہے۔ اسے پلٹا نہیں جا سکتا: واپس آنے پر انہیں نیا اکاؤنٹ ملے گا۔</translation>
    </message>
    <message>
        <source>{name}, confirmed with their own PIN at {time}</source>
        <translation>{name} نے {time} بجے اپنے پن سے تصدیق کی</translation>
    </message>
    <message>
        <source>{name}, confirmed with their own password at {time}</source>
        <translation>{name} نے {time} بجے اپنے پاس ورڈ سے تصدیق کی</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number} بائٹ</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} جی بی</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ایم بی</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} دن</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} گھنٹے</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} کے بی</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} منٹ</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} مہینے</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} میں سے {number}</translation>
    </message>
    <message>
        <source>{number} working days</source>
        <translation>{number} کاروباری دن</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} سال</translation>
    </message>
    <message>
        <source>{number}, part {epoch} of the trail</source>
        <translation>{number}، ریکارڈ کا حصہ {epoch}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} پکسل</translation>
    </message>
    <message>
        <source>{place}, of {day}: until somebody deletes it</source>
        <translation>{place}، {day} کا: جب تک کوئی اسے نہ مٹائے</translation>
    </message>
    <message>
        <source>{place}, of {day}: until {until}</source>
        <translation>{place}، {day} کا: {until} تک</translation>
    </message>
    <message>
        <source>{purpose}: {state}</source>
        <translation>{purpose}: {state}</translation>
    </message>
    <message>
        <source>{ref} is registered</source>
        <translation>{ref} کا اندراج ہو گیا</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
    <message>
        <source>{title} (not published yet)</source>
        <translation>{title} (ابھی شائع نہیں ہوا)</translation>
    </message>
    <message>
        <source>{weeks} weeks later</source>
        <translation>{weeks} ہفتے بعد</translation>
    </message>
    <message>
        <source>{why}. Noted on {at} by {name}</source>
        <translation>{why}۔ {at} کو {name} نے درج کیا</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} پکسل</translation>
    </message>
    <message>
        <source>{years} years ({born})</source>
        <translation>{years} سال ({born})</translation>
    </message>
    <message>
        <source>“After treatment” is suggested: photographs from before it are there.</source>
        <translation>“علاج کے بعد” تجویز کیا گیا ہے: علاج سے پہلے کی تصویریں موجود ہیں۔</translation>
    </message>
</context>
</TS>
