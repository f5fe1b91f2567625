<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>frontdesk</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ठीक है (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>प्रिंट करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>'{name}' in the structure of the database is not as the program makes it.</source>
        <translation>डेटाबेस की बनावट में '{name}' वैसा नहीं है जैसा प्रोग्राम बनाता है।</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>A PIN counts for {least} to {most} hours.</source>
        <translation>पिन {least} से {most} घंटे तक चलता है।</translation>
    </message>
    <message>
        <source>A PIN is {digits} digits.</source>
        <translation>पिन में {digits} अंक होते हैं।</translation>
    </message>
    <message>
        <source>A backup holds everything: records, signed documents, accounts and the audit trail, all encrypted. With the printed recovery kit it opens on any computer; without the kit nobody can read it. Use a disk or stick that you take away from this computer.</source>
        <translation>बैकअप में सब कुछ होता है: रिकॉर्ड, हस्ताक्षर किए हुए दस्तावेज़, खाते और गतिविधि लेखा, सब एन्क्रिप्ट किया हुआ। छपी हुई रिकवरी किट से यह किसी भी कंप्यूटर पर खुलता है; किट के बिना इसे कोई नहीं पढ़ सकता। ऐसी डिस्क या पेन ड्राइव लें जिसे आप इस कंप्यूटर से दूर ले जाते हैं।</translation>
    </message>
    <message>
        <source>A backup inside the clinic folder would be lost with it. Choose a folder on another disk.</source>
        <translation>क्लिनिक फ़ोल्डर के अंदर रखा बैकअप उसी के साथ खो जाएगा। दूसरी डिस्क पर कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A box lies outside the photograph. Draw it again.</source>
        <translation>एक चौखटा फ़ोटो से बाहर है। उसे फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>A cell of this row has more than {most} characters.</source>
        <translation>इस पंक्ति के एक ख़ाने में {most} से ज़्यादा अक्षर हैं।</translation>
    </message>
    <message>
        <source>A clinic can't be restored into the folder of its backups. Choose another folder.</source>
        <translation>क्लिनिक को उसके बैकअप वाले फ़ोल्डर में बहाल नहीं किया जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A clinic that is there already is set aside, never overwritten.</source>
        <translation>वहाँ पहले से मौजूद क्लिनिक को अलग रख दिया जाता है, कभी मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>A colleague who is a witness here, or signs too, confirms it with their own password or PIN just before it is sealed. That is missing or no longer counts. Nothing is signed.</source>
        <translation>जो सहकर्मी यहाँ गवाह है या साथ में हस्ताक्षर करता है, वह सील लगने से ठीक पहले अपने पासवर्ड या पिन से इसकी पुष्टि करता है। वह पुष्टि नहीं है या अब मान्य नहीं रही। कुछ भी हस्ताक्षरित नहीं हुआ।</translation>
    </message>
    <message>
        <source>A column of identity numbers was found. It is left out.</source>
        <translation>पहचान नंबरों का एक कॉलम मिला। उसे नहीं लिया जाएगा।</translation>
    </message>
    <message>
        <source>A company that works for us</source>
        <translation>हमारे लिए काम करने वाली कंपनी</translation>
    </message>
    <message>
        <source>A consent by word needs two different witnesses.</source>
        <translation>बोलकर दी गई सहमति के लिए दो अलग-अलग गवाह चाहिए।</translation>
    </message>
    <message>
        <source>A consent given by word has no signature. Clear the box.</source>
        <translation>बोलकर दी गई सहमति पर हस्ताक्षर नहीं होते। बॉक्स ख़ाली करें।</translation>
    </message>
    <message>
        <source>A copy for the patient</source>
        <translation>मरीज़ के लिए प्रति</translation>
    </message>
    <message>
        <source>A copy with a password bears no seal: its number leads to the sealed original here.</source>
        <translation>पासवर्ड वाली प्रति पर सील नहीं होती: उसके नंबर से यहाँ रखा सील किया हुआ असली दस्तावेज़ मिलता है।</translation>
    </message>
    <message>
        <source>A court's order</source>
        <translation>अदालत का आदेश</translation>
    </message>
    <message>
        <source>A curly bracket stands alone in the text. Take it out, or close it.</source>
        <translation>पाठ में एक घुमावदार कोष्ठक अकेला है। उसे हटाएँ, या बंद करें।</translation>
    </message>
    <message>
        <source>A digit of this number is wrong. Check it against the paper.</source>
        <translation>इस नंबर का कोई अंक ग़लत है। पहचान-पत्र से मिलाकर देखें।</translation>
    </message>
    <message>
        <source>A duty by law</source>
        <translation>क़ानूनी कर्तव्य</translation>
    </message>
    <message>
        <source>A duty under the law</source>
        <translation>क़ानून के तहत कर्तव्य</translation>
    </message>
    <message>
        <source>A file that belongs to no record lies in the folder: {file}</source>
        <translation>फ़ोल्डर में एक फ़ाइल है जो किसी रिकॉर्ड की नहीं है: {file}</translation>
    </message>
    <message>
        <source>A form shows at most {most} photographs.</source>
        <translation>एक फ़ॉर्म में अधिक से अधिक {most} फ़ोटो दिखाई जा सकती हैं।</translation>
    </message>
    <message>
        <source>A form signed on paper</source>
        <translation>काग़ज़ पर हस्ताक्षर किया हुआ फ़ॉर्म</translation>
    </message>
    <message>
        <source>A guardian signs for a patient under {age}.</source>
        <translation>{age} वर्ष से कम उम्र के मरीज़ के लिए अभिभावक हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>A lawful representative</source>
        <translation>क़ानूनी प्रतिनिधि</translation>
    </message>
    <message>
        <source>A list of all patients leaves the protection of this program: whoever has the file can read it. What it was for is kept in the audit trail.</source>
        <translation>सभी मरीज़ों की सूची इस प्रोग्राम की सुरक्षा से बाहर जाती है: जिसके पास फ़ाइल है, वह उसे पढ़ सकता है। सूची किस लिए थी, यह गतिविधि लेखे में रहता है।</translation>
    </message>
    <message>
        <source>A list of patients from another program or a spreadsheet: CSV or Excel (.xlsx). Headings such as Name, Mobile or Date of birth are understood. You see what would happen to every row before anything is added.</source>
        <translation>किसी दूसरे प्रोग्राम या स्प्रेडशीट से मरीज़ों की सूची: CSV या Excel (.xlsx)। नाम, मोबाइल या जन्मतिथि जैसे शीर्षक समझे जाते हैं। कुछ भी जोड़ने से पहले आप देखेंगे कि हर पंक्ति का क्या होगा।</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>नाम में कम से कम एक अक्षर होता है।</translation>
    </message>
    <message>
        <source>A name the patient chose</source>
        <translation>मरीज़ का चुना हुआ नाम</translation>
    </message>
    <message>
        <source>A neighbour's</source>
        <translation>पड़ोसी का</translation>
    </message>
    <message>
        <source>A new box in the middle</source>
        <translation>बीच में नया चौखटा</translation>
    </message>
    <message>
        <source>A new consent text</source>
        <translation>नया सहमति पाठ</translation>
    </message>
    <message>
        <source>A new one-time password is needed by: {names}</source>
        <translation>एक बार वाला नया पासवर्ड इन्हें चाहिए: {names}</translation>
    </message>
    <message>
        <source>A new session</source>
        <translation>नया सत्र</translation>
    </message>
    <message>
        <source>A new, empty folder. Everything in it is encrypted.</source>
        <translation>नया, ख़ाली फ़ोल्डर। उसमें सब कुछ एन्क्रिप्ट किया हुआ रहता है।</translation>
    </message>
    <message>
        <source>A pack brings the rules, languages and consent texts. Everything in it can be checked in the next steps.</source>
        <translation>पैक में नियम, भाषाएँ और सहमति के लेख आते हैं। अगले चरणों में सब कुछ जाँचा जा सकता है।</translation>
    </message>
    <message>
        <source>A page of this PDF holds no picture. Choose a scan of the paper.</source>
        <translation>इस PDF के एक पेज पर कोई तस्वीर नहीं है। काग़ज़ का स्कैन चुनें।</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>माता-पिता या अभिभावक</translation>
    </message>
    <message>
        <source>A parent or lawful guardian signs for this patient, and none is on the record. Add one first.</source>
        <translation>इस मरीज़ के लिए माता-पिता या क़ानूनी अभिभावक हस्ताक्षर करते हैं, और रिकॉर्ड में कोई नहीं है। पहले वहाँ जोड़ें।</translation>
    </message>
    <message>
        <source>A parent's</source>
        <translation>माता या पिता का</translation>
    </message>
    <message>
        <source>A part of backup {snapshot} is lost or damaged, so it was not restored. Nothing was changed. Choose another backup or another medium.</source>
        <translation>बैकअप {snapshot} का एक हिस्सा खो गया या ख़राब है, इसलिए उसे बहाल नहीं किया गया। कुछ बदला नहीं गया। कोई दूसरा बैकअप या दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>A part of the database is damaged and can't be read. Nothing was changed. Check the clinic folder, and restore the last backup if it finds damage.</source>
        <translation>डेटाबेस का एक हिस्सा ख़राब है और पढ़ा नहीं जा सकता। कुछ बदला नहीं गया। क्लिनिक फ़ोल्डर जाँचें, और ख़राबी मिले तो पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>A patient is listed for audit entry {seq}, which does not exist.</source>
        <translation>लेखा प्रविष्टि {seq} के लिए एक मरीज़ लिखा है, पर ऐसी कोई प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>A photograph takes at most {most} boxes.</source>
        <translation>एक फ़ोटो पर अधिक से अधिक {most} चौखटे बन सकते हैं।</translation>
    </message>
    <message>
        <source>A quotation mark begins in this row and never ends, so nothing after it could be read.</source>
        <translation>इस पंक्ति में एक उद्धरण चिह्न शुरू होता है पर कहीं ख़त्म नहीं होता, इसलिए उसके बाद कुछ नहीं पढ़ा जा सका।</translation>
    </message>
    <message>
        <source>A receptionist or a clinician signs in, explains the form and is its witness.</source>
        <translation>रिसेप्शनिस्ट या चिकित्सक साइन इन करते हैं, फ़ॉर्म समझाते हैं और उसके गवाह होते हैं।</translation>
    </message>
    <message>
        <source>A record number looks like P-000012.</source>
        <translation>रिकॉर्ड नंबर P-000012 जैसा होता है।</translation>
    </message>
    <message>
        <source>A relative's</source>
        <translation>रिश्तेदार का</translation>
    </message>
    <message>
        <source>A row of '{table}' (number {row}) is not as audit entry {seq} left it.</source>
        <translation>'{table}' की पंक्ति (नंबर {row}) वैसी नहीं है जैसी लेखा प्रविष्टि {seq} ने छोड़ी थी।</translation>
    </message>
    <message>
        <source>A row of '{table}' (number {row}) was written by no act in the audit trail.</source>
        <translation>'{table}' की पंक्ति (नंबर {row}) गतिविधि लेखा के किसी काम से नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>A scan has at most {most} pages.</source>
        <translation>एक स्कैन में ज़्यादा से ज़्यादा {most} पेज हो सकते हैं।</translation>
    </message>
    <message>
        <source>A scan of them can't be taken in any more. Print the form again if it is still to be signed.</source>
        <translation>इनका स्कैन फिर कभी दर्ज नहीं किया जा सकेगा। अगर फ़ॉर्म पर हस्ताक्षर अब भी होने हैं, तो उसे दोबारा छापें।</translation>
    </message>
    <message>
        <source>A sealed PDF for the patient to take home. That it was given is written down.</source>
        <translation>सील किया हुआ PDF, जो मरीज़ घर ले जा सकते हैं। यह दर्ज होता है कि यह दिया गया।</translation>
    </message>
    <message>
        <source>A sealed list of every copy that had to come back, and what was done</source>
        <translation>हर उस प्रति की सील की हुई सूची जिसे वापस लेना था, और उसके लिए क्या किया गया</translation>
    </message>
    <message>
        <source>A service needs a verified identity</source>
        <translation>किसी सेवा के लिए जाँची हुई पहचान चाहिए</translation>
    </message>
    <message>
        <source>A shift PIN counts for</source>
        <translation>शिफ़्ट पिन इतनी देर चलता है</translation>
    </message>
    <message>
        <source>A small fee for large or archived copies</source>
        <translation>बड़ी या पुरानी प्रतियों के लिए थोड़ा शुल्क</translation>
    </message>
    <message>
        <source>A son's or daughter's</source>
        <translation>बेटे या बेटी का</translation>
    </message>
    <message>
        <source>A stored file ({file}) is missing from the clinic folder. The record itself is safe. Restore the file from the last backup.</source>
        <translation>रखी हुई एक फ़ाइल ({file}) क्लिनिक फ़ोल्डर में नहीं है। रिकॉर्ड ख़ुद सुरक्षित है। फ़ाइल को पिछले बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>A stored file ({file}) was changed outside Frontdesk and is not shown. The record itself is safe. Restore the file from the last backup.</source>
        <translation>रखी हुई एक फ़ाइल ({file}) Frontdesk के बाहर बदली गई, इसलिए नहीं दिखाई जाती। रिकॉर्ड ख़ुद सुरक्षित है। फ़ाइल को पिछले बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>A stored picture belongs to no photograph: {file}</source>
        <translation>एक सुरक्षित तस्वीर किसी फ़ोटो से जुड़ी नहीं है: {file}</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>एक काम</translation>
    </message>
    <message>
        <source>A4 sheets of {count} labels. Patients: {chosen}</source>
        <translation>{count} लेबल वाली A4 शीट। मरीज़: {chosen}</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>पेट</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>About this form</source>
        <translation>इस फ़ॉर्म के बारे में</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>इस प्रोग्राम के बारे में</translation>
    </message>
    <message>
        <source>Above a guardian's signature</source>
        <translation>अभिभावक के हस्ताक्षर के ऊपर</translation>
    </message>
    <message>
        <source>Above the patient's signature</source>
        <translation>मरीज़ के हस्ताक्षर के ऊपर</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>अभिभावक जोड़ें</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>स्टाफ़ का सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Add a phone, email or address</source>
        <translation>फ़ोन, ईमेल या पता जोड़ें</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>पॉलिसी जोड़ें</translation>
    </message>
    <message>
        <source>Add alert</source>
        <translation>चेतावनी जोड़ें</translation>
    </message>
    <message>
        <source>Add another guardian</source>
        <translation>एक और अभिभावक जोड़ें</translation>
    </message>
    <message>
        <source>Add another person to call</source>
        <translation>फ़ोन करने के लिए एक और व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Add nobody unless all can be added</source>
        <translation>जब तक सबको न जोड़ा जा सके, किसी को न जोड़ें</translation>
    </message>
    <message>
        <source>Add whoever can be added</source>
        <translation>जिन्हें जोड़ा जा सकता है, उन्हें जोड़ें</translation>
    </message>
    <message>
        <source>Add {added} people</source>
        <translation>{added} लोगों को जोड़ें</translation>
    </message>
    <message>
        <source>Added a member of staff</source>
        <translation>स्टाफ़ का सदस्य जोड़ा</translation>
    </message>
    <message>
        <source>Adding people, all or nobody…</source>
        <translation>लोग जोड़े जा रहे हैं, सब या कोई नहीं…</translation>
    </message>
    <message>
        <source>Adding people…</source>
        <translation>लोग जोड़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>After a lock, six digits bring you back until the shift ends. Five wrong tries void the PIN.</source>
        <translation>लॉक के बाद छह अंक आपको शिफ़्ट ख़त्म होने तक वापस लाते हैं। पाँच ग़लत कोशिशों पर पिन अमान्य हो जाता है।</translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>इलाज के बाद</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Age below which a guardian signs</source>
        <translation>वह उम्र जिससे कम पर अभिभावक हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Age that the clinic's own policy names</source>
        <translation>क्लिनिक की अपनी नीति में दी गई उम्र</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Al-Hayat privacy policy of 3 October 2025, section 4: shared with the care team and bound providers; others asked separately to be safe</source>
        <translation>अल-हयात की 3 अक्टूबर 2025 की गोपनीयता नीति, धारा 4: इलाज करने वाली टीम और वचन से बँधे सेवा देने वालों को बताया जाता है; दूसरों के लिए सावधानी से अलग पूछा जाता है</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Alerts: {count}, of both files</source>
        <translation>चेतावनियाँ: {count}, दोनों फ़ाइलों से</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>सभी देखें</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>सभी अंग</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>सभी फ़ोटो</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>सभी चरण</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>हर ओर से</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>अनुमति है</translation>
    </message>
    <message>
        <source>Altered: this document was changed after it was sealed. Do not rely on it; open the stored original.</source>
        <translation>बदला हुआ: सील होने के बाद इस दस्तावेज़ को बदला गया। इस पर भरोसा न करें; रखा हुआ असली दस्तावेज़ खोलें।</translation>
    </message>
    <message>
        <source>An age is between 0 and {oldest} years.</source>
        <translation>उम्र 0 से {oldest} वर्ष के बीच होती है।</translation>
    </message>
    <message>
        <source>An anonymous record carries no name. Leave this empty, or choose a pseudonym instead.</source>
        <translation>बिना नाम के रिकॉर्ड पर कोई नाम नहीं होता। इसे ख़ाली छोड़ें, या इसके बजाय उपनाम चुनें।</translation>
    </message>
    <message>
        <source>An authority or a court</source>
        <translation>सरकारी विभाग या अदालत</translation>
    </message>
    <message>
        <source>An empty form</source>
        <translation>ख़ाली फ़ॉर्म</translation>
    </message>
    <message>
        <source>An empty line parts paragraphs, “## ” begins a heading, “- ” a bullet. These places are filled in, and the fields that the text names itself: {places}</source>
        <translation>ख़ाली पंक्ति पैराग्राफ़ अलग करती है, “## ” से शीर्षक और “- ” से सूची की पंक्ति शुरू होती है। ये जगहें, और वे ख़ाने जो टेक्स्ट ख़ुद बताता है, अपने-आप भरे जाते हैं: {places}</translation>
    </message>
    <message>
        <source>An empty list to fill in</source>
        <translation>भरने के लिए ख़ाली सूची</translation>
    </message>
    <message>
        <source>An example, not advice; confirm for your own clinic</source>
        <translation>यह एक नमूना है, सलाह नहीं; अपने क्लिनिक के लिए पक्का करें</translation>
    </message>
    <message>
        <source>An insurance claim</source>
        <translation>बीमा दावा</translation>
    </message>
    <message>
        <source>An insurance pays for somebody it knows by name. Use “Identify” on the record first.</source>
        <translation>बीमा उसी का भुगतान करता है जिसका नाम वह जानता है। पहले रिकॉर्ड पर “पहचान दर्ज करें” चुनें।</translation>
    </message>
    <message>
        <source>An insurer</source>
        <translation>बीमा कंपनी</translation>
    </message>
    <message>
        <source>An old copy of the clinic folder or a backup still opens with the old password of {names}, also for what is written from now on. A new key for the clinic ends that.</source>
        <translation>क्लिनिक फ़ोल्डर की पुरानी प्रति या बैकअप {names} के पुराने पासवर्ड से अब भी खुलता है, और अब से लिखी बातें भी। क्लिनिक की नई कुंजी से यह बंद हो जाता है।</translation>
    </message>
    <message>
        <source>An order of a court or an authority</source>
        <translation>अदालत या सरकारी विभाग का आदेश</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>और {count} और हैं।</translation>
    </message>
    <message>
        <source>Another backup is writing to this medium. Wait until it has finished and try again.</source>
        <translation>इस डिस्क पर एक और बैकअप लिखा जा रहा है। उसके पूरा होने तक रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another clinic folder</source>
        <translation>दूसरा क्लिनिक फ़ोल्डर</translation>
    </message>
    <message>
        <source>Another clinician or clinic</source>
        <translation>कोई दूसरे चिकित्सक या क्लिनिक</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Another lawful ground</source>
        <translation>कोई और क़ानूनी आधार</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>दूसरी सूची</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>कोई और अंग</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>कोई और व्यक्ति</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>दूसरा फ़ोन</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
    <message>
        <source>Answered by: {signer}.</source>
        <translation>जवाब किसने दिए: {signer}।</translation>
    </message>
    <message>
        <source>Appointments are kept without reminders from now on.</source>
        <translation>अब से अपॉइंटमेंट बिना याद दिलाए चलेंगे।</translation>
    </message>
    <message>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>Area or village</source>
        <translation>इलाक़ा या गाँव</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter opens</source>
        <translation>तीर वाली कुंजियों से चुनें, Enter से खोलें</translation>
    </message>
    <message>
        <source>As</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>As it came with the program</source>
        <translation>जैसा प्रोग्राम के साथ आया</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>जैसा इस कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>As the camera says</source>
        <translation>जैसा कैमरा बताए</translation>
    </message>
    <message>
        <source>As the list shows</source>
        <translation>जैसा सूची से पता चले</translation>
    </message>
    <message>
        <source>As the patient writes it</source>
        <translation>जैसे मरीज़ ख़ुद लिखते हैं</translation>
    </message>
    <message>
        <source>Ask at the next visit; nothing is done without it.</source>
        <translation>अगली मुलाक़ात पर पूछें; इसके बिना कुछ नहीं किया जाता।</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>सहमति माँगें</translation>
    </message>
    <message>
        <source>Ask for identity papers</source>
        <translation>पहचान-पत्र माँगें</translation>
    </message>
    <message>
        <source>Ask for this consent</source>
        <translation>यह सहमति माँगें</translation>
    </message>
    <message>
        <source>At audit entry {seq} somebody opened a folder that was not the newest one this PC had seen.</source>
        <translation>लेखा प्रविष्टि {seq} पर किसी ने ऐसा फ़ोल्डर खोला जो इस PC पर देखा गया सबसे नया फ़ोल्डर नहीं था।</translation>
    </message>
    <message>
        <source>At least 12 characters, or four words chosen at random.</source>
        <translation>कम से कम 12 अक्षर, या बिना सोचे चुने गए चार शब्द।</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>काम पर</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>गतिविधियाँ</translation>
    </message>
    <message>
        <source>Audit entries {first} to {last} are missing.</source>
        <translation>लेखा प्रविष्टियाँ {first} से {last} तक नहीं हैं।</translation>
    </message>
    <message>
        <source>Audit entries {first} to {last} are not signed: the program was interrupted there, or is still open.</source>
        <translation>लेखा प्रविष्टियों {first} से {last} पर हस्ताक्षर नहीं हैं: प्रोग्राम वहाँ बीच में बंद हो गया, या अभी खुला है।</translation>
    </message>
    <message>
        <source>Audit entry {seq} is not the one this PC remembers.</source>
        <translation>लेखा प्रविष्टि {seq} वह नहीं है जो इस PC को याद है।</translation>
    </message>
    <message>
        <source>Audit entry {seq} or one before it was changed and re-hashed after it was signed.</source>
        <translation>लेखा प्रविष्टि {seq} या उससे पहले की कोई प्रविष्टि हस्ताक्षर के बाद बदली गई और फिर से मिलाई गई।</translation>
    </message>
    <message>
        <source>Audit entry {seq} was changed after it was written.</source>
        <translation>लेखा प्रविष्टि {seq} लिखे जाने के बाद बदली गई।</translation>
    </message>
    <message>
        <source>Audit entry {seq} was written although the person it names had not signed in.</source>
        <translation>लेखा प्रविष्टि {seq} लिखी गई, जबकि उसमें नामित व्यक्ति ने साइन इन नहीं किया था।</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>गतिविधि लेखा</translation>
    </message>
    <message>
        <source>Audit {entry}</source>
        <translation>लेखा {entry}</translation>
    </message>
    <message>
        <source>August</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>कॉलमों पर वापस</translation>
    </message>
    <message>
        <source>Back to the front desk</source>
        <translation>वापस रिसेप्शन पर</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Back to the patient's record</source>
        <translation>वापस मरीज़ के रिकॉर्ड पर</translation>
    </message>
    <message>
        <source>Back to the patients</source>
        <translation>वापस मरीज़ों की सूची पर</translation>
    </message>
    <message>
        <source>Back to the patients; what is typed stays</source>
        <translation>वापस मरीज़ों की सूची पर; टाइप किया हुआ बना रहेगा</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>वापस रिकॉर्ड पर</translation>
    </message>
    <message>
        <source>Back to the record (Esc)</source>
        <translation>वापस रिकॉर्ड पर (Esc)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backup {snapshot} is damaged and does not count. The clinic's records are safe. Make a new backup.</source>
        <translation>बैकअप {snapshot} ख़राब है और गिना नहीं जाएगा। क्लिनिक के रिकॉर्ड सुरक्षित हैं। नया बैकअप बनाएँ।</translation>
    </message>
    <message>
        <source>Backups go to</source>
        <translation>बैकअप यहाँ जाते हैं</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>इस फ़ोल्डर के बैकअप</translation>
    </message>
    <message>
        <source>Backups that still hold it</source>
        <translation>बैकअप जिनमें यह अब भी है</translation>
    </message>
    <message>
        <source>Bears a visible mark.</source>
        <translation>दिखने वाला निशान लगा है।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>पहले और बाद</translation>
    </message>
    <message>
        <source>Before and after for the patient, as a sealed PDF</source>
        <translation>मरीज़ के लिए पहले और बाद की रिपोर्ट, सील किए हुए PDF में</translation>
    </message>
    <message>
        <source>Before and after, for the patient</source>
        <translation>पहले और बाद, मरीज़ के लिए</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>इलाज से पहले</translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation>कंप्यूटर देने से पहले</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>मसौदा शुरू करें</translation>
    </message>
    <message>
        <source>Below is every copy that left the clinic for a use that is no longer allowed, what was done to get it back, and its SHA-256.</source>
        <translation>नीचे हर वह प्रति है जो किसी ऐसे उपयोग के लिए क्लिनिक से बाहर गई जिसकी अब अनुमति नहीं है, उसे वापस लेने के लिए क्या किया गया, और उसका SHA-256।</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>धुंधला करें</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Both files read again as they did before. What was entered since stays with the file it was entered on, which is the one that was kept.</source>
        <translation>दोनों फ़ाइलें फिर पहले जैसी पढ़ी जाएँगी। इसके बाद जो लिखा गया वह उसी फ़ाइल में रहेगा जिसमें लिखा गया, यानी जो रखी गई थी।</translation>
    </message>
    <message>
        <source>Bring a clinic back from a backup</source>
        <translation>बैकअप से क्लिनिक वापस लाएँ</translation>
    </message>
    <message>
        <source>Bring a list in</source>
        <translation>सूची लाएँ</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>फ़ोटो लाएँ</translation>
    </message>
    <message>
        <source>Bring in a signed paper</source>
        <translation>हस्ताक्षर किया काग़ज़ जोड़ें</translation>
    </message>
    <message>
        <source>Bring in photographs of the part that is treated: before, during and after.</source>
        <translation>जिस अंग का इलाज हो रहा है उसकी फ़ोटो लाएँ: पहले, इलाज के दौरान और बाद की।</translation>
    </message>
    <message>
        <source>Bring photographs in</source>
        <translation>फ़ोटो लाएँ</translation>
    </message>
    <message>
        <source>Bring photographs in (Ctrl+I)</source>
        <translation>फ़ोटो लाएँ (Ctrl+I)</translation>
    </message>
    <message>
        <source>Bring the clinic back</source>
        <translation>क्लिनिक वापस लाएँ</translation>
    </message>
    <message>
        <source>Bringing the clinic back…</source>
        <translation>क्लिनिक वापस लाया जा रहा है…</translation>
    </message>
    <message>
        <source>Brought in a list of patients</source>
        <translation>मरीज़ों की सूची लाई गई</translation>
    </message>
    <message>
        <source>Brought the clinic back from a backup</source>
        <translation>क्लिनिक को बैकअप से वापस लाया</translation>
    </message>
    <message>
        <source>But this</source>
        <translation>पर यह</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>नितंब</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>By answering STOP</source>
        <translation>STOP लिखकर</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>ईमेल से</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>पत्र से</translation>
    </message>
    <message>
        <source>By name, phone, birth date or number (Ctrl+K)</source>
        <translation>नाम, फ़ोन, जन्मतिथि या नंबर से (Ctrl+K)</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>By phone or video</source>
        <translation>फ़ोन या वीडियो पर</translation>
    </message>
    <message>
        <source>By what right</source>
        <translation>किस अधिकार से</translation>
    </message>
    <message>
        <source>By word, before two witnesses</source>
        <translation>ज़बानी, दो गवाहों के सामने</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>{name} ने किया।</translation>
    </message>
    <message>
        <source>By {reference}: {form}, version {version}.</source>
        <translation>दस्तावेज़ {reference}: {form}, संस्करण {version}।</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>किसे फ़ोन करें</translation>
    </message>
    <message>
        <source>Came of age: decides alone now</source>
        <translation>वयस्क हो गए: अब ख़ुद निर्णय लेते हैं</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Camera's time: {when}</source>
        <translation>कैमरे का समय: {when}</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>कैमरा…</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>साइन इन कर सकते हैं</translation>
    </message>
    <message>
        <source>Can sign in: {count}</source>
        <translation>साइन इन कर सकते हैं: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>लगता है Caps Lock चालू है।</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Care can't wait until the form is read</source>
        <translation>देखभाल फ़ॉर्म पढ़े जाने तक रुक नहीं सकती</translation>
    </message>
    <message>
        <source>Care goes on for a day without consent. Ask the patient, or whoever decides, as soon as you can.</source>
        <translation>एक दिन तक सहमति के बिना देखभाल चलती है। जितनी जल्दी हो सके मरीज़ से या जो फ़ैसला करता है उससे पूछें।</translation>
    </message>
    <message>
        <source>Care in an emergency</source>
        <translation>आपात स्थिति में देखभाल</translation>
    </message>
    <message>
        <source>Change the clinic's key</source>
        <translation>क्लिनिक की कुंजी बदलें</translation>
    </message>
    <message>
        <source>Change the clinic's key now?</source>
        <translation>क्लिनिक की कुंजी अभी बदलें?</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Change your own password on your own page instead.</source>
        <translation>अपना पासवर्ड अपने ही पेज पर बदलें।</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>अपना पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} बदलें</translation>
    </message>
    <message>
        <source>Changed a draft of a form</source>
        <translation>फ़ॉर्म का मसौदा बदला</translation>
    </message>
    <message>
        <source>Changed a record</source>
        <translation>रिकॉर्ड बदला</translation>
    </message>
    <message>
        <source>Changed an alert on a record</source>
        <translation>रिकॉर्ड पर कोई चेतावनी बदली</translation>
    </message>
    <message>
        <source>Changed the clinic's settings</source>
        <translation>क्लिनिक की सेटिंग्स बदलीं</translation>
    </message>
    <message>
        <source>Changed the clinicians in charge</source>
        <translation>ज़िम्मेदार चिकित्सक बदले</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>अपना पासवर्ड बदला</translation>
    </message>
    <message>
        <source>Changed what a photograph may be used for</source>
        <translation>फ़ोटो का उपयोग किसलिए हो सकता है, यह बदला</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Changing the clinic's key…</source>
        <translation>क्लिनिक की कुंजी बदली जा रही है…</translation>
    </message>
    <message>
        <source>Check PDF</source>
        <translation>PDF जाँचें</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>दस्तावेज़ जाँचें</translation>
    </message>
    <message>
        <source>Check the spelling, or press Ctrl+N to register a new patient.</source>
        <translation>वर्तनी जाँचें, या नए मरीज़ के पंजीकरण के लिए Ctrl+N दबाएँ।</translation>
    </message>
    <message>
        <source>Check the spelling, or register a new patient.</source>
        <translation>नाम के अक्षर जाँचें, या नए मरीज़ का पंजीकरण करें।</translation>
    </message>
    <message>
        <source>Check the spelling, or type the record number.</source>
        <translation>वर्तनी जाँचें, या रिकॉर्ड नंबर लिखें।</translation>
    </message>
    <message>
        <source>Check the trail now</source>
        <translation>लेखा अभी जाँचें</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>जाँच मान</translation>
    </message>
    <message>
        <source>Check value of the backup</source>
        <translation>बैकअप का जाँच मान</translation>
    </message>
    <message>
        <source>Check value of the clinic pack</source>
        <translation>क्लिनिक पैक का जाँच मान</translation>
    </message>
    <message>
        <source>Check value of the copy</source>
        <translation>प्रति का जाँच मान</translation>
    </message>
    <message>
        <source>Check value of the document</source>
        <translation>दस्तावेज़ का जाँच मान</translation>
    </message>
    <message>
        <source>Check values of the copies</source>
        <translation>प्रतियों के जाँच मान</translation>
    </message>
    <message>
        <source>Checked a document</source>
        <translation>दस्तावेज़ जाँचा</translation>
    </message>
    <message>
        <source>Checked just now. Things that are wrong: {count}.</source>
        <translation>अभी जाँचा गया। गड़बड़ियाँ: {count}।</translation>
    </message>
    <message>
        <source>Checked just now: all {count} entries are intact.</source>
        <translation>अभी जाँचा गया: सभी {count} प्रविष्टियाँ सही हैं।</translation>
    </message>
    <message>
        <source>Checked the records and the audit trail</source>
        <translation>रिकॉर्ड और गतिविधि लेखा जाँचे</translation>
    </message>
    <message>
        <source>Checking the audit trail…</source>
        <translation>गतिविधि लेखा की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Checking the document…</source>
        <translation>दस्तावेज़ जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>पासवर्ड जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>छाती</translation>
    </message>
    <message>
        <source>Chin and jaw</source>
        <translation>ठोड़ी और जबड़ा</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose a backup from the list.</source>
        <translation>सूची में से एक बैकअप चुनें।</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>दस्तावेज़ चुनें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a file ({keys})</source>
        <translation>फ़ाइल चुनें ({keys})</translation>
    </message>
    <message>
        <source>Choose a file from the list.</source>
        <translation>सूची से एक फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose a file to check</source>
        <translation>जाँचने के लिए फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a folder of photographs</source>
        <translation>फ़ोटो वाला फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a guardian of another patient</source>
        <translation>किसी और मरीज़ के अभिभावक को चुनें</translation>
    </message>
    <message>
        <source>Choose a line to read what it rests on.</source>
        <translation>यह किस पर टिका है, पढ़ने के लिए एक पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Choose a list of patients</source>
        <translation>मरीज़ों की सूची चुनें</translation>
    </message>
    <message>
        <source>Choose a password of your own first. Until then nothing else is open to you.</source>
        <translation>पहले अपना पासवर्ड चुनें। तब तक आपके लिए और कुछ नहीं खुलेगा।</translation>
    </message>
    <message>
        <source>Choose a photograph to read about it; Enter opens it.</source>
        <translation>किसी फ़ोटो के बारे में पढ़ने के लिए उसे चुनें; Enter से वह खुलती है।</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>कारण चुनें</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>कोई कारण चुनें।</translation>
    </message>
    <message>
        <source>Choose a receptionist or a clinician as the witness.</source>
        <translation>गवाह के रूप में रिसेप्शनिस्ट या चिकित्सक को चुनें।</translation>
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation>सूची में से भूमिका चुनें।</translation>
    </message>
    <message>
        <source>Choose a use</source>
        <translation>उपयोग चुनें</translation>
    </message>
    <message>
        <source>Choose a use first</source>
        <translation>पहले उपयोग चुनें</translation>
    </message>
    <message>
        <source>Choose a use.</source>
        <translation>उपयोग चुनें।</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>ख़ाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose another part or stage above.</source>
        <translation>ऊपर कोई दूसरा अंग या चरण चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>कम से कम एक कॉलम चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one pair of photographs, and at most {most}.</source>
        <translation>फ़ोटो की कम से कम एक जोड़ी चुनें, और अधिक से अधिक {most}।</translation>
    </message>
    <message>
        <source>Choose at least one pair.</source>
        <translation>कम से कम एक जोड़ी चुनें।</translation>
    </message>
    <message>
        <source>Choose at least one photograph, and at most {most}.</source>
        <translation>कम से कम एक फ़ोटो चुनें, और अधिक से अधिक {most}।</translation>
    </message>
    <message>
        <source>Choose each photograph once.</source>
        <translation>हर फ़ोटो एक ही बार चुनें।</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose for each field which file counts.</source>
        <translation>हर जानकारी के लिए चुनें कि कौन-सी फ़ाइल मानी जाए।</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose photographs</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Choose photographs of one patient at a time.</source>
        <translation>एक बार में एक ही मरीज़ की फ़ोटो चुनें।</translation>
    </message>
    <message>
        <source>Choose the clinic folder</source>
        <translation>क्लिनिक फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the clinician who signs.</source>
        <translation>हस्ताक्षर करने वाले चिकित्सक को चुनें।</translation>
    </message>
    <message>
        <source>Choose the clinician's discipline.</source>
        <translation>चिकित्सक का पेशा चुनें।</translation>
    </message>
    <message>
        <source>Choose the clinicians in charge from the list.</source>
        <translation>ज़िम्मेदार चिकित्सकों को सूची में से चुनें।</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>देश चुनें।</translation>
    </message>
    <message>
        <source>Choose the day on which the photographs were taken.</source>
        <translation>वह दिन चुनें जब फ़ोटो लिए गए थे।</translation>
    </message>
    <message>
        <source>Choose the disk or folder above.</source>
        <translation>ऊपर डिस्क या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Choose the disk or folder for backups</source>
        <translation>बैकअप के लिए डिस्क या फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the disk or folder with the backups</source>
        <translation>बैकअप वाली डिस्क या फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic</source>
        <translation>क्लिनिक का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the guardian who signs.</source>
        <translation>हस्ताक्षर करने वाले अभिभावक को चुनें।</translation>
    </message>
    <message>
        <source>Choose the kind of paper from the list.</source>
        <translation>पहचान-पत्र का प्रकार सूची से चुनें।</translation>
    </message>
    <message>
        <source>Choose the member of staff who explained the form.</source>
        <translation>स्टाफ़ के उस सदस्य को चुनें जिसने फ़ॉर्म समझाया।</translation>
    </message>
    <message>
        <source>Choose the reason from the list.</source>
        <translation>कारण सूची से चुनें।</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>स्कैन चुनें</translation>
    </message>
    <message>
        <source>Choose two with Ctrl to compare them. Enter opens one.</source>
        <translation>मिलाकर देखने के लिए Ctrl दबाकर दो चुनें। Enter से एक खुलती है।</translation>
    </message>
    <message>
        <source>Choose what is taken back.</source>
        <translation>चुनें कि क्या वापस लिया जा रहा है।</translation>
    </message>
    <message>
        <source>Choose what the list is for.</source>
        <translation>चुनें कि सूची किस लिए है।</translation>
    </message>
    <message>
        <source>Choose what was done.</source>
        <translation>चुनें कि क्या किया गया।</translation>
    </message>
    <message>
        <source>Choose where the copies are saved</source>
        <translation>चुनें कि प्रतियाँ कहाँ सहेजी जाएँ</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>चुनें कि कहाँ सहेजना है</translation>
    </message>
    <message>
        <source>Choose why the files are merged.</source>
        <translation>चुनें कि फ़ाइलें क्यों जोड़ी जा रही हैं।</translation>
    </message>
    <message>
        <source>Choose why the files are separated again.</source>
        <translation>चुनें कि फ़ाइलें फिर क्यों अलग की जा रही हैं।</translation>
    </message>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>अपना नाम चुनें और अपना पासवर्ड टाइप करें।</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>अपना पासवर्ड चुनें</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>चुना हुआ नाम</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>शहर या ज़िला</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>फ़ॉर्म साफ़ करें</translation>
    </message>
    <message>
        <source>Clear the form?</source>
        <translation>फ़ॉर्म साफ़ करें?</translation>
    </message>
    <message>
        <source>Click the same two points in both photographs, such as the corners of the eyes</source>
        <translation>दोनों फ़ोटो में वही दो जगहें क्लिक करें, जैसे आँखों के कोने</translation>
    </message>
    <message>
        <source>Click two points in one photograph, then the same two in the other; or use the arrow keys and Enter.</source>
        <translation>एक फ़ोटो में दो बिंदु क्लिक करें, फिर वही दो दूसरी फ़ोटो में; या ऐरो कुंजियों और Enter का उपयोग करें।</translation>
    </message>
    <message>
        <source>Clinic folder</source>
        <translation>क्लिनिक फ़ोल्डर</translation>
    </message>
    <message>
        <source>Clinic pack</source>
        <translation>क्लिनिक पैक</translation>
    </message>
    <message>
        <source>Clinical Establishments Act 2010, central guidance: 3 or 5 years; States differ</source>
        <translation>नैदानिक स्थापन अधिनियम 2010, केंद्र का मार्गदर्शन: 3 या 5 साल; राज्यों में अलग-अलग</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>Clinician who signs too</source>
        <translation>चिकित्सक जो साथ में हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Clinicians in charge</source>
        <translation>ज़िम्मेदार चिकित्सक</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>खाता बंद करें</translation>
    </message>
    <message>
        <source>Close the selected account</source>
        <translation>चुना हुआ खाता बंद करें</translation>
    </message>
    <message>
        <source>Close this account?</source>
        <translation>यह खाता बंद करें?</translation>
    </message>
    <message>
        <source>Close up</source>
        <translation>बहुत पास से</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Closed an account</source>
        <translation>खाता बंद किया</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>क्रम से लगाएँ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>कॉलम {number}</translation>
    </message>
    <message>
        <source>Columns {one} and {other} of row {row} have the same heading. Rename one, or choose what they hold.</source>
        <translation>पंक्ति {row} के कॉलम {one} और {other} का शीर्षक एक ही है। एक का नाम बदलें, या चुनें कि उनमें क्या है।</translation>
    </message>
    <message>
        <source>Coming of age</source>
        <translation>वयस्क होने वाले</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>मिलाकर देखें</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>पहले और बाद को मिलाकर देखें</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>इन दोनों को मिलाकर देखें</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>रिकॉर्ड पूरा करें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm what is ticked</source>
        <translation>निशान लगे मानों की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirmed by the practice manager</source>
        <translation>प्रैक्टिस मैनेजर ने पुष्टि की</translation>
    </message>
    <message>
        <source>Confirmed the words of the recovery kit</source>
        <translation>रिकवरी किट के शब्दों की पुष्टि की</translation>
    </message>
    <message>
        <source>Confirmed with their own PIN at {time}</source>
        <translation>{time} बजे अपने पिन से पुष्टि की</translation>
    </message>
    <message>
        <source>Confirmed with their own password at {time}</source>
        <translation>{time} बजे अपने पासवर्ड से पुष्टि की</translation>
    </message>
    <message>
        <source>Connect a camera to this computer: it appears here by itself.</source>
        <translation>इस कंप्यूटर में कैमरा लगाएँ: वह यहाँ अपने आप दिखेगा।</translation>
    </message>
    <message>
        <source>Connect the disk or stick with the backups, and choose which copy to bring back.</source>
        <translation>बैकअप वाली डिस्क या पेन ड्राइव लगाएँ, और चुनें कि कौन-सी प्रति वापस लानी है।</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Consent may be taken as implied</source>
        <translation>सहमति को बिना कहे मान लिया जा सकता है</translation>
    </message>
    <message>
        <source>Consent texts</source>
        <translation>सहमति के पाठ</translation>
    </message>
    <message>
        <source>Consent to registration</source>
        <translation>पंजीकरण के लिए सहमति</translation>
    </message>
    <message>
        <source>Consents ({count})</source>
        <translation>सहमतियाँ ({count})</translation>
    </message>
    <message>
        <source>Consents are taken at the front desk</source>
        <translation>सहमति रिसेप्शन पर ली जाती है</translation>
    </message>
    <message>
        <source>Consents in {languages}</source>
        <translation>सहमतियाँ इन भाषाओं में: {languages}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Continue ({done} of {all} answered)</source>
        <translation>जारी रखें ({all} में से {done} के जवाब दिए)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Copies called back</source>
        <translation>वापस बुलाई गई प्रतियाँ</translation>
    </message>
    <message>
        <source>Copies outside the clinic are taken down or called back: {count}.</source>
        <translation>क्लिनिक से बाहर की प्रतियाँ हटाई या वापस ली जाती हैं: {count}।</translation>
    </message>
    <message>
        <source>Copies outside the clinic, and what has to come back</source>
        <translation>क्लिनिक से बाहर की प्रतियाँ, और जिन्हें वापस लेना है</translation>
    </message>
    <message>
        <source>Copies that could not be written: {count}. They stand in the register as {reference}, which says so of each.</source>
        <translation>जो प्रतियाँ लिखी नहीं जा सकीं: {count}। वे रजिस्टर में {reference} के तहत हैं, और वहाँ हर एक के बारे में यही लिखा है।</translation>
    </message>
    <message>
        <source>Copies that have to come back</source>
        <translation>प्रतियाँ जिन्हें वापस लेना है</translation>
    </message>
    <message>
        <source>Copies that have to come back and are still out: {count}.</source>
        <translation>प्रतियाँ जिन्हें वापस लेना है और जो अब भी बाहर हैं: {count}।</translation>
    </message>
    <message>
        <source>Copies that left the clinic are on the list of what has to come back.</source>
        <translation>क्लिनिक से बाहर गई प्रतियाँ उन चीज़ों की सूची में हैं जिन्हें वापस लेना है।</translation>
    </message>
    <message>
        <source>Copies that may still be out: {count}.</source>
        <translation>प्रतियाँ जो अब भी बाहर हो सकती हैं: {count}।</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>प्रतियाँ:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Correct this session</source>
        <translation>इस सत्र को सुधारें</translation>
    </message>
    <message>
        <source>Correcting the record</source>
        <translation>रिकॉर्ड में सुधार</translation>
    </message>
    <message>
        <source>Counter-sign</source>
        <translation>साथ में हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Counter-sign this form</source>
        <translation>इस फ़ॉर्म पर साथ में हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Counter-signature</source>
        <translation>साथ के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Counter-signed</source>
        <translation>साथ में हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Counter-signed a consent</source>
        <translation>सहमति पर साथ में हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Counter-signed by</source>
        <translation>साथ में हस्ताक्षर किसके</translation>
    </message>
    <message>
        <source>Counter-signed by {name}, {at}</source>
        <translation>साथ में हस्ताक्षर: {name}, {at}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Country where the records are kept</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Counts for {count} months</source>
        <translation>{count} महीने तक मान्य</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Counts until taken back</source>
        <translation>वापस लेने तक मान्य</translation>
    </message>
    <message>
        <source>Counts until {day}.</source>
        <translation>{day} तक मान्य।</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>Cover or blur what shows who this is, or say that nobody can be known by this photograph.</source>
        <translation>जिससे पता चलता है कि यह कौन है उसे ढकें या धुंधला करें, या बताएँ कि इस फ़ोटो से कोई पहचाना नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Cover what shows who it is</source>
        <translation>जिससे पहचान होती है उसे ढकें</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Cut to</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>Cut to a part.</source>
        <translation>काटकर एक हिस्सा रखा गया।</translation>
    </message>
    <message>
        <source>DPDP Rules r.14(3): a published period of at most 90 days; commencement 13 or 14 May 2027, the earlier is used</source>
        <translation>डीपीडीपी नियमावली, नियम 14(3): प्रकाशित अवधि ज़्यादा से ज़्यादा 90 दिन; 13 या 14 मई 2027 से लागू, पहली तारीख़ मानी गई है</translation>
    </message>
    <message>
        <source>DPDP Rules r.7(1) says without delay and names no number; 72 hours is this program's own limit</source>
        <translation>डीपीडीपी नियमावली के नियम 7(1) में “बिना देर” लिखा है, कोई संख्या नहीं; 72 घंटे इस प्रोग्राम की अपनी सीमा है</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरे</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>Date of birth is estimated</source>
        <translation>जन्मतिथि अनुमान से है</translation>
    </message>
    <message>
        <source>Dates are written in two orders. Those that can be read both ways are refused unless you choose one.</source>
        <translation>तारीख़ें दो क्रमों में लिखी हैं। जो दोनों तरह पढ़ी जा सकती हैं, वे तब तक नहीं ली जाएँगी जब तक आप एक क्रम न चुनें।</translation>
    </message>
    <message>
        <source>Dates such as 03/04/1990</source>
        <translation>03/04/1990 जैसी तारीख़ें</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>दिन पहले</translation>
    </message>
    <message>
        <source>Day it was taken</source>
        <translation>फ़ोटो किस दिन ली गई</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>सत्र का दिन</translation>
    </message>
    <message>
        <source>Day on the paper</source>
        <translation>काग़ज़ पर लिखी तारीख़</translation>
    </message>
    <message>
        <source>Day written on it</source>
        <translation>उस पर लिखी तारीख़</translation>
    </message>
    <message>
        <source>Day, stage, treatment, lighting and distance of all photographs in it</source>
        <translation>इसकी सभी फ़ोटो का दिन, चरण, इलाज, रोशनी और दूरी</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>काम पूरा</translation>
    </message>
    <message>
        <source>December</source>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>Decides for</source>
        <translation>किनके लिए निर्णय लेते हैं</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the files they came from?</source>
        <translation>जिन फ़ाइलों से ये आईं उन्हें मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete these files</source>
        <translation>ये फ़ाइलें मिटाएँ</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>फ़ाइलें मिटाई जा रही हैं</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>नष्ट करें</translation>
    </message>
    <message>
        <source>Destroy these photographs?</source>
        <translation>ये फ़ोटो नष्ट करें?</translation>
    </message>
    <message>
        <source>Destroy this photograph?</source>
        <translation>यह फ़ोटो नष्ट करें?</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>नष्ट किया गया</translation>
    </message>
    <message>
        <source>Destroyed photographs, or listed them for it</source>
        <translation>फ़ोटो नष्ट किए, या इसके लिए उनकी सूची देखी</translation>
    </message>
    <message>
        <source>Destroying the photographs…</source>
        <translation>फ़ोटो नष्ट की जा रही हैं…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>अलग-अलग लोग</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>मिटा दें</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>इन्हें मिटा दें</translation>
    </message>
    <message>
        <source>Discard these pictures?</source>
        <translation>ये तस्वीरें मिटा दें?</translation>
    </message>
    <message>
        <source>Discarding the pictures</source>
        <translation>तस्वीरें मिटाई जा रही हैं</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>जानकारी देना</translation>
    </message>
    <message>
        <source>Disk or folder with the backups</source>
        <translation>बैकअप वाली डिस्क या फ़ोल्डर</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>Do not rely on this document</source>
        <translation>इस दस्तावेज़ पर भरोसा न करें</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>डॉक्टर</translation>
    </message>
    <message>
        <source>Doctor or clinic</source>
        <translation>डॉक्टर या क्लिनिक</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Done. {added} people were added, {refused} rows were refused, {suspected} of those added may be somebody known already.</source>
        <translation>हो गया। {added} लोग जोड़े गए, {refused} पंक्तियाँ नहीं ली गईं, जोड़े गए लोगों में {suspected} शायद पहले से दर्ज हैं।</translation>
    </message>
    <message>
        <source>Draw boxes over eyes, tattoos, name tags. What is covered is gone.</source>
        <translation>आँखों, टैटू और नाम की पट्टियों पर चौखटे बनाएँ। जो ढका गया वह प्रति में नहीं रहता।</translation>
    </message>
    <message>
        <source>Drop a PDF or a picture here</source>
        <translation>PDF या तस्वीर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>बदलाव छोड़ दें</translation>
    </message>
    <message>
        <source>Drop the changes?</source>
        <translation>बदलाव छोड़ दें?</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>मसौदा हटाएँ</translation>
    </message>
    <message>
        <source>Drop the draft?</source>
        <translation>मसौदा हटाएँ?</translation>
    </message>
    <message>
        <source>Drop the scan or a photo of the signed form here</source>
        <translation>हस्ताक्षर किए फ़ॉर्म का स्कैन या फ़ोटो यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>नियत तारीख़ {day}</translation>
    </message>
    <message>
        <source>During treatment</source>
        <translation>इलाज के दौरान</translation>
    </message>
    <message>
        <source>Each file holds only the picture shown here. What was covered is no longer in it, nor are the place, the time or the camera.</source>
        <translation>हर फ़ाइल में केवल यही तस्वीर है जो यहाँ दिख रही है। जो ढका गया वह उसमें अब नहीं है, और न जगह, न समय, न कैमरे की जानकारी।</translation>
    </message>
    <message>
        <source>Each file's SHA-256</source>
        <translation>हर फ़ाइल का SHA-256</translation>
    </message>
    <message>
        <source>Each question is separate. Both answers are fine; nothing is chosen for you.</source>
        <translation>हर सवाल अलग है। दोनों जवाब ठीक हैं; आपके लिए कुछ भी पहले से चुना हुआ नहीं है।</translation>
    </message>
    <message>
        <source>Each witness confirms this with their own password or shift PIN.</source>
        <translation>हर गवाह अपने पासवर्ड या शिफ़्ट पिन से इसकी पुष्टि करें।</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>रिकॉर्ड बदलें</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E)</source>
        <translation>रिकॉर्ड बदलें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>यह पाठ बदलें</translation>
    </message>
    <message>
        <source>Edit {ref}</source>
        <translation>{ref} बदलें</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>कब से लागू</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>आपात स्थिति</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>आपात संपर्क</translation>
    </message>
    <message>
        <source>Emergency contact is the patient's</source>
        <translation>आपात संपर्क का मरीज़ से रिश्ता</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>आपात फ़ोन</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Enter the date of birth, or the age in years.</source>
        <translation>जन्मतिथि, या वर्षों में उम्र लिखें।</translation>
    </message>
    <message>
        <source>Enter the day as day/month/year.</source>
        <translation>तारीख़ दिन/महीना/साल में लिखें।</translation>
    </message>
    <message>
        <source>Enter who takes it back for the patient.</source>
        <translation>लिखें कि मरीज़ की ओर से इसे कौन वापस ले रहा है।</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Entries in the backup</source>
        <translation>बैकअप में प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Entries that the backup did not have</source>
        <translation>जो प्रविष्टियाँ बैकअप में नहीं थीं</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Every answer on it counts as no. The refusal is sealed like a signed form, and can't be changed.</source>
        <translation>इसका हर जवाब ‘नहीं’ माना जाएगा। इनकार हस्ताक्षर किए फ़ॉर्म की तरह सील होता है, और उसे बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Every change to the record will be listed here.</source>
        <translation>रिकॉर्ड का हर बदलाव यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Every copy that had to come back is dealt with.</source>
        <translation>जिन प्रतियों को वापस लेना था उन सबका काम हो चुका है।</translation>
    </message>
    <message>
        <source>Every copy that left is still allowed where it is.</source>
        <translation>बाहर गई हर प्रति की, वह जहाँ है वहाँ, अब भी अनुमति है।</translation>
    </message>
    <message>
        <source>Every file and row</source>
        <translation>हर फ़ाइल और पंक्ति</translation>
    </message>
    <message>
        <source>Every practice manager has forgotten the password.</source>
        <translation>सभी प्रैक्टिस मैनेजर अपना पासवर्ड भूल गए हैं।</translation>
    </message>
    <message>
        <source>Every record is complete.</source>
        <translation>हर रिकॉर्ड पूरा है।</translation>
    </message>
    <message>
        <source>Every row can be used as it is.</source>
        <translation>हर पंक्ति जैसी है वैसी ली जा सकती है।</translation>
    </message>
    <message>
        <source>Every value of this pack is confirmed.</source>
        <translation>इस पैक के हर मान की पुष्टि हो चुकी है।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Everybody at the desk sees it on opening the record. Write nothing medical here.</source>
        <translation>रिकॉर्ड खोलने पर रिसेप्शन पर हर कोई इसे देखता है। यहाँ इलाज से जुड़ी कोई बात न लिखें।</translation>
    </message>
    <message>
        <source>Everybody has been asked. Whoever must be asked again comes here in time.</source>
        <translation>सबसे पूछा जा चुका है। जिनसे फिर पूछना हो, वे समय पर यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Everybody signs in with their own password as before. The PINs of this shift have ended.</source>
        <translation>सब पहले की तरह अपने पासवर्ड से साइन इन करते हैं। इस शिफ़्ट के पिन समाप्त हो गए हैं।</translation>
    </message>
    <message>
        <source>Everybody who opened, changed or signed anything of this patient, the latest first.</source>
        <translation>जिन्होंने इस मरीज़ का कुछ भी खोला, बदला या जिस पर हस्ताक्षर किए, वे सब; सबसे नया पहले।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Everything in the clinic folder is encrypted. Nothing is ever sent anywhere.</source>
        <translation>क्लिनिक फ़ोल्डर में सब कुछ एन्क्रिप्ट किया हुआ है। कभी कुछ कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Everything stays on this computer, locked and encrypted. Nothing is ever sent anywhere.</source>
        <translation>सब कुछ इसी कंप्यूटर पर, ताले में और एन्क्रिप्ट किया हुआ रहता है। कभी कुछ कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Everything that left</source>
        <translation>जो कुछ बाहर गया</translation>
    </message>
    <message>
        <source>Everything typed here is dropped.</source>
        <translation>यहाँ टाइप किया हुआ सब हट जाएगा।</translation>
    </message>
    <message>
        <source>Exactly this file is not in the register of what left. Any change to a picture, however small, makes it another file: a copy that was cropped or sent on by an app can't be known again, nor one that left after the backup that was restored.</source>
        <translation>ठीक यह फ़ाइल बाहर गई चीज़ों के रजिस्टर में नहीं है। तस्वीर में ज़रा सा भी बदलाव उसे दूसरी फ़ाइल बना देता है: जो प्रति काटी गई या किसी ऐप से आगे भेजी गई, उसे फिर पहचाना नहीं जा सकता, और न उसे जो वापस लाए गए बैकअप के बाद बाहर गई।</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>समझाने वाले</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>Export as FHIR</source>
        <translation>FHIR के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>गतिविधि लेखा निर्यात करें</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>निर्यात हो गया</translation>
    </message>
    <message>
        <source>Exported a consent</source>
        <translation>सहमति बाहर निकाली</translation>
    </message>
    <message>
        <source>Exported a list of patients</source>
        <translation>मरीज़ों की सूची निर्यात की</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>गतिविधि लेखा निर्यात किया</translation>
    </message>
    <message>
        <source>Exported whom to ask for consent</source>
        <translation>किससे सहमति माँगनी है, वह सूची निर्यात की</translation>
    </message>
    <message>
        <source>Exporting the audit trail…</source>
        <translation>गतिविधि लेखा निर्यात हो रहा है…</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>आँखें</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Father's or husband's name</source>
        <translation>पिता या पति का नाम</translation>
    </message>
    <message>
        <source>February</source>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files deleted: {count}.</source>
        <translation>मिटाई गई फ़ाइलें: {count}।</translation>
    </message>
    <message>
        <source>Files may be kept without the person's name</source>
        <translation>व्यक्ति के नाम के बिना भी फ़ाइल रखी जा सकती है</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>Files that may be one person's. Look at each pair: merge it, or say that they differ.</source>
        <translation>फ़ाइलें जो एक ही व्यक्ति की हो सकती हैं। हर जोड़ी देखें: जोड़ दें, या बताएँ कि लोग अलग हैं।</translation>
    </message>
    <message>
        <source>Files that may be one person's. Merge them, or say that they differ.</source>
        <translation>ऐसी फ़ाइलें जो एक ही व्यक्ति की हो सकती हैं। उन्हें जोड़ें, या बताएँ कि लोग अलग हैं।</translation>
    </message>
    <message>
        <source>Files that were missing</source>
        <translation>जो फ़ाइलें नहीं मिलीं</translation>
    </message>
    <message>
        <source>Files to choose again: {count}.</source>
        <translation>फिर से चुनने वाली फ़ाइलें: {count}।</translation>
    </message>
    <message>
        <source>Files to delete: {count}. Only those whose photograph is in the record.</source>
        <translation>मिटाई जाने वाली फ़ाइलें: {count}। केवल वे जिनकी फ़ोटो रिकॉर्ड में है।</translation>
    </message>
    <message>
        <source>Files to go on with: {count}.</source>
        <translation>आगे जारी रखने के लिए फ़ाइलें: {count}।</translation>
    </message>
    <message>
        <source>Files: {count}</source>
        <translation>फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>Fill in everything now</source>
        <translation>अभी सब भरें</translation>
    </message>
    <message>
        <source>Fill in the fields below for somebody new.</source>
        <translation>नए व्यक्ति के लिए नीचे के ख़ाने भरें।</translation>
    </message>
    <message>
        <source>Filled in by the staff for each patient</source>
        <translation>हर मरीज़ के लिए स्टाफ़ भरता है</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>मरीज़ खोजें</translation>
    </message>
    <message>
        <source>Find a patient, or scan a card</source>
        <translation>मरीज़ खोजें, या कार्ड स्कैन करें</translation>
    </message>
    <message>
        <source>Find a patient, outside a field</source>
        <translation>मरीज़ खोजें, जब किसी ख़ाने में न हों</translation>
    </message>
    <message>
        <source>Find out whether a PDF was sealed by this clinic, and whether it was changed since.</source>
        <translation>पता करें कि कोई PDF इसी क्लिनिक ने सील की थी या नहीं, और क्या उसके बाद वह बदली गई।</translation>
    </message>
    <message>
        <source>Find somebody known</source>
        <translation>पहले से दर्ज व्यक्ति खोजें</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>फ़िंगरप्रिंट (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the clinic's seal</source>
        <translation>क्लिनिक की सील का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Fingerprint of the sealed form (SHA-256)</source>
        <translation>सील किए गए फ़ॉर्म का फ़िंगरप्रिंट (SHA-256)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>चौड़ाई में पूरा</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder in the clinic</source>
        <translation>क्लिनिक का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of the clinic on this computer</source>
        <translation>इस कंप्यूटर पर क्लिनिक का फ़ोल्डर</translation>
    </message>
    <message>
        <source>For a picture (JPEG), whether exactly this file left this clinic.</source>
        <translation>तस्वीर (JPEG) के लिए: ठीक यही फ़ाइल इस क्लिनिक से बाहर गई या नहीं।</translation>
    </message>
    <message>
        <source>For a use that the patient agreed to, with faces covered</source>
        <translation>उस उपयोग के लिए जिस पर मरीज़ सहमत हुए, चेहरे ढककर</translation>
    </message>
    <message>
        <source>For an inspection</source>
        <translation>निरीक्षण के लिए</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>दूसरे प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>For example 2027.1.</source>
        <translation>जैसे 2027.1।</translation>
    </message>
    <message>
        <source>For example 22/11/2026</source>
        <translation>जैसे 22/11/2026</translation>
    </message>
    <message>
        <source>For example: cabinet 2, folder K</source>
        <translation>जैसे: अलमारी 2, फ़ाइल क</translation>
    </message>
    <message>
        <source>For example: holds a power of attorney, appointed by a court.</source>
        <translation>जैसे: मुख़्तारनामा है, अदालत ने नियुक्त किया।</translation>
    </message>
    <message>
        <source>For good, with a reason</source>
        <translation>हमेशा के लिए, कारण बताकर</translation>
    </message>
    <message>
        <source>For the clinic's accounts</source>
        <translation>क्लिनिक के हिसाब-किताब के लिए</translation>
    </message>
    <message>
        <source>For the front desk: take the computer back (Esc)</source>
        <translation>रिसेप्शन के लिए: कंप्यूटर वापस लें (Esc)</translation>
    </message>
    <message>
        <source>For {name}, who signs in as “{sign_in}”.</source>
        <translation>{name} के लिए, जिनका साइन इन का नाम “{sign_in}” है।</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>माथा</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Form opened</source>
        <translation>फ़ॉर्म खोला गया</translation>
    </message>
    <message>
        <source>Form printed</source>
        <translation>फ़ॉर्म छापा गया</translation>
    </message>
    <message>
        <source>Form refused</source>
        <translation>फ़ॉर्म से इनकार</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>फ़ॉर्म {number}</translation>
    </message>
    <message>
        <source>Forms to choose from</source>
        <translation>चुनने के लिए फ़ॉर्म</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>कब मिला</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>किससे मिला</translation>
    </message>
    <message>
        <source>Found two files to be of different people</source>
        <translation>पाया कि दो फ़ाइलें अलग लोगों की हैं</translation>
    </message>
    <message>
        <source>Found: {found} of {total}</source>
        <translation>मिले: {total} में से {found}</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>ऊपर से</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>पीछे से</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>नीचे से</translation>
    </message>
    <message>
        <source>From now on {merged} opens as {kept}. For every consent the stricter answer of the two files counts until the patient is asked again.</source>
        <translation>अब से {merged} खोलने पर {kept} खुलेगी। हर सहमति के लिए दोनों फ़ाइलों में से सख़्त उत्तर माना जाएगा, जब तक मरीज़ से फिर न पूछा जाए।</translation>
    </message>
    <message>
        <source>From that day they sign for themselves, and are asked again.</source>
        <translation>उस दिन से वे ख़ुद हस्ताक्षर करते हैं, और उनसे फिर पूछा जाता है।</translation>
    </message>
    <message>
        <source>From the camera or card {name}</source>
        <translation>कैमरे या कार्ड {name} से</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>सामने से</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>बाईं ओर से</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>दाईं ओर से</translation>
    </message>
    <message>
        <source>From {file}</source>
        <translation>{file} से</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>रिसेप्शन</translation>
    </message>
    <message>
        <source>Frontdesk locks as soon as it is done.</source>
        <translation>यह होते ही Frontdesk लॉक हो जाएगा।</translation>
    </message>
    <message>
        <source>Frontdesk locks as soon as it is done. Leave the disk or stick where it is.</source>
        <translation>पूरा होते ही Frontdesk लॉक हो जाएगा। डिस्क या पेन ड्राइव लगी रहने दें।</translation>
    </message>
    <message>
        <source>Frontdesk signs you out, locks every record with a new key, and comes back to the sign-in. This takes from a few seconds to some minutes. Passwords and the recovery kit stay good.</source>
        <translation>Frontdesk आपको साइन आउट करता है, हर रिकॉर्ड को नई कुंजी से बंद करता है और साइन इन पर लौट आता है। इसमें कुछ सेकंड से कुछ मिनट लगते हैं। पासवर्ड और रिकवरी किट वही रहते हैं।</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>पूरा आकार</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>एक और पता</translation>
    </message>
    <message>
        <source>Further contacts</source>
        <translation>और संपर्क</translation>
    </message>
    <message>
        <source>Further contacts: {count}, of both files</source>
        <translation>अन्य संपर्क: {count}, दोनों फ़ाइलों से</translation>
    </message>
    <message>
        <source>Further email</source>
        <translation>एक और ईमेल</translation>
    </message>
    <message>
        <source>Further emergency phone</source>
        <translation>एक और आपात फ़ोन</translation>
    </message>
    <message>
        <source>Further phone</source>
        <translation>एक और फ़ोन</translation>
    </message>
    <message>
        <source>Gave a copy of a consent</source>
        <translation>सहमति की प्रति दी</translation>
    </message>
    <message>
        <source>Gave an unnamed file the patient's name</source>
        <translation>बिना नाम की फ़ाइल को मरीज़ का नाम दिया</translation>
    </message>
    <message>
        <source>Gave the clinic a new key</source>
        <translation>क्लिनिक को नई कुंजी दी</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Genuine but not stored here: this clinic sealed this document and nothing in it has changed. It may have been signed after the backup that was restored. Keep this file safe and show it to the practice manager.</source>
        <translation>असली, पर यहाँ रखा हुआ नहीं: इस दस्तावेज़ को इसी क्लिनिक ने सील किया और इसमें कुछ नहीं बदला। शायद इस पर बहाल किए गए बैकअप के बाद हस्ताक्षर हुए। इस फ़ाइल को सँभालकर रखें और प्रैक्टिस मैनेजर को दिखाएँ।</translation>
    </message>
    <message>
        <source>Genuine, but no longer the newest: this clinic sealed this document and nothing in it has changed. The patient has answered the same form again since.</source>
        <translation>असली, पर अब सबसे नया नहीं: इस क्लिनिक ने इस दस्तावेज़ को सील किया था और इसमें कुछ नहीं बदला। मरीज़ ने उसके बाद यही फ़ॉर्म फिर भरा है।</translation>
    </message>
    <message>
        <source>Genuine, but taken back since</source>
        <translation>असली, पर बाद में वापस लिया गया</translation>
    </message>
    <message>
        <source>Genuine, but there is a newer one</source>
        <translation>असली, पर इससे नया मौजूद है</translation>
    </message>
    <message>
        <source>Genuine, but withdrawn since: this clinic sealed this document and nothing in it has changed. Permissions in it were taken back later, so they no longer count.</source>
        <translation>असली, पर बाद में वापस लिया गया: इस क्लिनिक ने इस दस्तावेज़ को सील किया था और इसमें कुछ नहीं बदला। इसकी सहमतियाँ बाद में वापस ली गईं, इसलिए अब मान्य नहीं हैं।</translation>
    </message>
    <message>
        <source>Genuine: this clinic sealed this document, nothing in it has changed, and it is the one stored here.</source>
        <translation>असली: इस दस्तावेज़ को इसी क्लिनिक ने सील किया, इसमें कुछ नहीं बदला, और यही यहाँ रखा हुआ है।</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>Give copies out</source>
        <translation>प्रतियाँ बाहर दें</translation>
    </message>
    <message>
        <source>Give the selected person a new one-time password</source>
        <translation>चुने हुए व्यक्ति को एक बार वाला नया पासवर्ड दें</translation>
    </message>
    <message>
        <source>Give up the printed forms?</source>
        <translation>छपे हुए फ़ॉर्म छोड़ दें?</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दी गई</translation>
    </message>
    <message>
        <source>Given by word</source>
        <translation>ज़बानी दी गई</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Given to the patient</source>
        <translation>मरीज़ को दी गई</translation>
    </message>
    <message>
        <source>Given to {recipient}</source>
        <translation>{recipient} को दी गई</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>बदलना जारी रखें</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>अगले क़दम पर जाएँ</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>सूची लाना जारी रखें</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>बाक़ी फ़ाइलें भी लें</translation>
    </message>
    <message>
        <source>Go to the sign-in</source>
        <translation>साइन इन पर जाएँ</translation>
    </message>
    <message>
        <source>Go to those who may be registered already</source>
        <translation>जो पहले से पंजीकृत हो सकते हैं उन पर जाएँ</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>जाँघ का जोड़</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>Guardian is the patient's</source>
        <translation>अभिभावक का मरीज़ से रिश्ता</translation>
    </message>
    <message>
        <source>Guardian's form</source>
        <translation>अभिभावक का फ़ॉर्म</translation>
    </message>
    <message>
        <source>Guardian's name</source>
        <translation>अभिभावक का नाम</translation>
    </message>
    <message>
        <source>Guardian's phone</source>
        <translation>अभिभावक का फ़ोन</translation>
    </message>
    <message>
        <source>Guardians of other patients</source>
        <translation>दूसरे मरीज़ों के अभिभावक</translation>
    </message>
    <message>
        <source>Guardians: {count}, of both files</source>
        <translation>अभिभावक: {count}, दोनों फ़ाइलों से</translation>
    </message>
    <message>
        <source>Half from the left</source>
        <translation>आधा बाईं ओर से</translation>
    </message>
    <message>
        <source>Half from the right</source>
        <translation>आधा दाईं ओर से</translation>
    </message>
    <message>
        <source>Hand over to the patient</source>
        <translation>मरीज़ को दें</translation>
    </message>
    <message>
        <source>Has a guardian</source>
        <translation>अभिभावक हैं</translation>
    </message>
    <message>
        <source>Has to come back</source>
        <translation>वापस लेना है</translation>
    </message>
    <message>
        <source>Hash: {hash}</source>
        <translation>जाँच मान: {hash}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Hears what is said. Both witnesses confirm it with their own password or shift PIN.</source>
        <translation>जो कहा जाए, वह सुनते हैं। दोनों गवाह अपने-अपने पासवर्ड या शिफ़्ट पिन से इसकी पुष्टि करते हैं।</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>रोकी गई</translation>
    </message>
    <message>
        <source>Held back from it</source>
        <translation>इससे रोका गया</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>इसमें है</translation>
    </message>
    <message>
        <source>Hours that a PIN counts</source>
        <translation>पिन कितने घंटे चलता है</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>कैसे दी जाती है</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>हस्ताक्षर कैसे हैं</translation>
    </message>
    <message>
        <source>How it reached the clinic</source>
        <translation>क्लिनिक तक कैसे पहुँचा</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>हम तक कैसे पहुँचा</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>कैसे दी गई</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>कितनी संभावना</translation>
    </message>
    <message>
        <source>How long a child's records are kept after coming of age</source>
        <translation>बच्चे के बालिग होने के बाद उसके रिकॉर्ड कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>How long clinical establishments keep records</source>
        <translation>चिकित्सा संस्थान रिकॉर्ड कितने समय रखते हैं</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>कब तक मान्य रहे</translation>
    </message>
    <message>
        <source>How long out-patient records are kept by common practice</source>
        <translation>आम चलन में ओपीडी के रिकॉर्ड कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>How long patient records are kept</source>
        <translation>मरीज़ों के रिकॉर्ड कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>How long records are kept for a claim in court</source>
        <translation>अदालती दावे के लिए रिकॉर्ड कितने समय रखे जाते हैं</translation>
    </message>
    <message>
        <source>How long something is kept</source>
        <translation>कोई चीज़ कितने समय रखी जाती है</translation>
    </message>
    <message>
        <source>How much of the later photograph is seen</source>
        <translation>बाद की फ़ोटो कितनी दिखे</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>How often the privacy policy is reviewed</source>
        <translation>गोपनीयता नीति की समीक्षा कितने समय पर होती है</translation>
    </message>
    <message>
        <source>How to reach the referrer</source>
        <translation>भेजने वाले से संपर्क</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>उनसे संपर्क कैसे करें</translation>
    </message>
    <message>
        <source>How to take it back</source>
        <translation>इसे वापस कैसे लें</translation>
    </message>
    <message>
        <source>How to use them</source>
        <translation>इनका उपयोग कैसे करें</translation>
    </message>
    <message>
        <source>Husband's or wife's</source>
        <translation>पति या पत्नी का</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>मैं सहमत हूँ और हस्ताक्षर करता/करती हूँ</translation>
    </message>
    <message>
        <source>I do not object</source>
        <translation>मुझे आपत्ति नहीं है</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>मैंने इसे दे दिया है</translation>
    </message>
    <message>
        <source>I have read form {reference} as it was signed and sealed, and I confirm it with my own signature.</source>
        <translation>मैंने फ़ॉर्म {reference} वैसा ही पढ़ा है जैसा उस पर हस्ताक्षर हुए और सील लगी, और मैं अपने हस्ताक्षर से इसकी पुष्टि करता/करती हूँ।</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>मैंने यह पढ़ लिया है</translation>
    </message>
    <message>
        <source>I have read this form as it was signed and sealed, and I confirm it with my own signature.</source>
        <translation>मैंने यह फ़ॉर्म वैसा ही पढ़ा है जैसा इस पर हस्ताक्षर हुए और सील लगी, और मैं अपने हस्ताक्षर से इसकी पुष्टि करता/करती हूँ।</translation>
    </message>
    <message>
        <source>I have read this form, or it was read to me in a language I understand. My questions were answered.</source>
        <translation>मैंने यह फ़ॉर्म पढ़ लिया है, या मुझे उस भाषा में पढ़कर सुनाया गया है जिसे मैं समझता/समझती हूँ। मेरे सवालों के जवाब मिल गए हैं।</translation>
    </message>
    <message>
        <source>I have read this page. These are my initials.</source>
        <translation>मैंने यह पृष्ठ पढ़ लिया है। ये मेरे छोटे हस्ताक्षर हैं।</translation>
    </message>
    <message>
        <source>I know that it can't be brought back</source>
        <translation>मुझे पता है कि इसे वापस नहीं लाया जा सकता</translation>
    </message>
    <message>
        <source>I object</source>
        <translation>मुझे आपत्ति है</translation>
    </message>
    <message>
        <source>I sign for the patient. I have read this form, or it was read to me in a language I understand. My questions were answered.</source>
        <translation>मैं मरीज़ की ओर से हस्ताक्षर करता/करती हूँ। मैंने यह फ़ॉर्म पढ़ लिया है, या मुझे उस भाषा में पढ़कर सुनाया गया है जिसे मैं समझता/समझती हूँ। मेरे सवालों के जवाब मिल गए हैं।</translation>
    </message>
    <message>
        <source>I take it on</source>
        <translation>मैं करूँगा/करूँगी</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>पहचान दर्ज करें</translation>
    </message>
    <message>
        <source>Identity numbers such as Aadhaar or CNIC are never taken from a list.</source>
        <translation>आधार या CNIC जैसे पहचान नंबर सूची से कभी नहीं लिए जाते।</translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation>पहचान-पत्र</translation>
    </message>
    <message>
        <source>Identity paper seen</source>
        <translation>देखा गया पहचान-पत्र</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>पहचान-पत्र</translation>
    </message>
    <message>
        <source>Identity papers are noted only for one of these reasons.</source>
        <translation>पहचान-पत्र केवल इनमें से किसी कारण से दर्ज किए जाते हैं।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>लाई गई सूची</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>आपात स्थिति में</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ख़ुद आकर</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>रिकॉर्ड में है</translation>
    </message>
    <message>
        <source>In the record now: {count}.</source>
        <translation>अब रिकॉर्ड में: {count}।</translation>
    </message>
    <message>
        <source>In your clinician's words</source>
        <translation>आपके चिकित्सक के शब्दों में</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>छोटे हस्ताक्षर</translation>
    </message>
    <message>
        <source>Install Frontdesk and choose “Bring a clinic back from a backup”.</source>
        <translation>Frontdesk इंस्टॉल करें और “बैकअप से क्लिनिक वापस लाएँ” चुनें।</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>बीमा</translation>
    </message>
    <message>
        <source>Insurance policies: {count}, of both files</source>
        <translation>बीमा पॉलिसी: {count}, दोनों फ़ाइलों से</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>बीमा कंपनी</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Interpreter, if there was one</source>
        <translation>दुभाषिया, अगर कोई था</translation>
    </message>
    <message>
        <source>Is the gender right?</source>
        <translation>क्या लिंग सही है?</translation>
    </message>
    <message>
        <source>Is the patient's</source>
        <translation>मरीज़ से रिश्ता</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>It can't be called back</source>
        <translation>वापस नहीं ली जा सकती</translation>
    </message>
    <message>
        <source>It could not be written where it was to go</source>
        <translation>जहाँ जाना था वहाँ लिखी नहीं जा सकी</translation>
    </message>
    <message>
        <source>It counts at once. What was signed stays on record, and a receipt is made.</source>
        <translation>यह तुरंत लागू होता है। जिस पर हस्ताक्षर हुए वह रिकॉर्ड में रहता है, और एक रसीद बनती है।</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>यह हो गया</translation>
    </message>
    <message>
        <source>It is in use at once and can't be changed any more; the next change is a version of its own.</source>
        <translation>यह तुरंत लागू होगा और फिर बदला नहीं जा सकेगा; अगला बदलाव एक नया संस्करण होगा।</translation>
    </message>
    <message>
        <source>It is kept under the number {reference}.</source>
        <translation>यह फ़ॉर्म {reference} नंबर से रखा गया है।</translation>
    </message>
    <message>
        <source>It is not needed, or did not turn out well</source>
        <translation>इसकी ज़रूरत नहीं, या यह ठीक नहीं आया</translation>
    </message>
    <message>
        <source>It is read, ticked and signed on paper, by hand or by thumb.</source>
        <translation>उसे काग़ज़ पर पढ़ा जाता है, निशान लगाए जाते हैं और हाथ से हस्ताक्षर या अँगूठा लगाया जाता है।</translation>
    </message>
    <message>
        <source>It is shown only here and works once, within 24 hours. Then a password of their own is asked for.</source>
        <translation>यह केवल यहीं दिखाया जाता है और 24 घंटे के भीतर एक ही बार चलता है। उसके बाद अपना पासवर्ड चुनने को कहा जाता है।</translation>
    </message>
    <message>
        <source>It is the very copy that was given out as {name}.</source>
        <translation>यह वही प्रति है जो {name} के नाम से दी गई थी।</translation>
    </message>
    <message>
        <source>It is written into the register of what left the clinic.</source>
        <translation>यह क्लिनिक से बाहर गई चीज़ों के रजिस्टर में लिखा जाता है।</translation>
    </message>
    <message>
        <source>It may take a few seconds.</source>
        <translation>इसमें कुछ सेकंड लग सकते हैं।</translation>
    </message>
    <message>
        <source>It shows somebody else</source>
        <translation>इसमें कोई और दिखता है</translation>
    </message>
    <message>
        <source>It stands as it is</source>
        <translation>जैसी है वैसी ही रहे</translation>
    </message>
    <message>
        <source>It was there already</source>
        <translation>यह पहले से था</translation>
    </message>
    <message>
        <source>Its hash (SHA-256)</source>
        <translation>इसका जाँच मान (SHA-256)</translation>
    </message>
    <message>
        <source>Its kind; at most the last four digits</source>
        <translation>उसका प्रकार; ज़्यादा से ज़्यादा आख़िरी चार अंक</translation>
    </message>
    <message>
        <source>January</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>July</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>June</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>मसौदा रखें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Keep the other file instead</source>
        <translation>इसके बजाय दूसरी फ़ाइल रखें</translation>
    </message>
    <message>
        <source>Keeping the photograph</source>
        <translation>फ़ोटो रखी जा रही है</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखी जाएगी</translation>
    </message>
    <message>
        <source>Kept an unfinished form</source>
        <translation>अधूरा फ़ॉर्म रखा</translation>
    </message>
    <message>
        <source>Kept under {reference}</source>
        <translation>{reference} नंबर से रखा गया</translation>
    </message>
    <message>
        <source>Kept until it is taken in</source>
        <translation>रिकॉर्ड में लिए जाने तक रखी गई</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>यहाँ काम करने वाली कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys that work here (F1)</source>
        <translation>यहाँ काम करने वाली कुंजियाँ (F1)</translation>
    </message>
    <message>
        <source>Keys without an account that were removed</source>
        <translation>बिना खाते की हटाई गई कुंजियाँ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>पहचान-पत्र का प्रकार</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>पहले के पाने वाले</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>पहले से दर्ज?</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Labels used up on the first sheet</source>
        <translation>पहली शीट पर इस्तेमाल हो चुके लेबल</translation>
    </message>
    <message>
        <source>Laid over each other for this look; the stored photographs are as they were.</source>
        <translation>केवल देखने के लिए एक-दूसरे पर रखी गईं; रखी हुई फ़ोटो वैसी ही हैं।</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>फ़ॉर्म की भाषा</translation>
    </message>
    <message>
        <source>Language of the receipt</source>
        <translation>रसीद की भाषा</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>पन्ने की भाषा</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>पाठ की भाषाएँ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>Last entry in the backup</source>
        <translation>बैकअप की आख़िरी प्रविष्टि</translation>
    </message>
    <message>
        <source>Last entry this computer knew</source>
        <translation>इस कंप्यूटर को पता आख़िरी प्रविष्टि</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Lawful representative</source>
        <translation>क़ानूनी प्रतिनिधि</translation>
    </message>
    <message>
        <source>Lay over each other</source>
        <translation>एक-दूसरे पर रखें</translation>
    </message>
    <message>
        <source>Leaflet, poster or other print</source>
        <translation>पर्चा, पोस्टर या दूसरी छपाई</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>न लें</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>उन्हें न दिखाएँ</translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation>यह फ़ॉर्म छोड़ दें?</translation>
    </message>
    <message>
        <source>Leave without giving copies out?</source>
        <translation>प्रतियाँ बाहर दिए बिना छोड़ें?</translation>
    </message>
    <message>
        <source>Leave without keeping the draft?</source>
        <translation>मसौदा रखे बिना छोड़ें?</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>बायाँ बाज़ू</translation>
    </message>
    <message>
        <source>Left cheek</source>
        <translation>बायाँ गाल</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>बायाँ कान</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>बायाँ पैर (पंजा)</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>बाईं टाँग</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>कब बाहर गई</translation>
    </message>
    <message>
        <source>Left the clinic</source>
        <translation>क्लिनिक से बाहर गई</translation>
    </message>
    <message>
        <source>Left the clinic at {at}</source>
        <translation>{at} को क्लिनिक से बाहर गई</translation>
    </message>
    <message>
        <source>Left this clinic</source>
        <translation>इस क्लिनिक से बाहर गई</translation>
    </message>
    <message>
        <source>Less of the later picture, or more with ]</source>
        <translation>बाद की तस्वीर कम दिखे, या ] से ज़्यादा</translation>
    </message>
    <message>
        <source>Let go to check this file</source>
        <translation>इस फ़ाइल को जाँचने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Let photographs leave the clinic</source>
        <translation>फ़ोटो क्लिनिक से बाहर दीं</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>बाहर दें</translation>
    </message>
    <message>
        <source>Life or limb is in danger</source>
        <translation>जान या अंग ख़तरे में है</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्के</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>Like another row of this list: {why}</source>
        <translation>इसी सूची की दूसरी पंक्ति जैसा: {why}</translation>
    </message>
    <message>
        <source>Like {ref}: {why}</source>
        <translation>{ref} जैसा: {why}</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>बहुत संभव</translation>
    </message>
    <message>
        <source>Limitation for civil claims; ask the clinic's lawyer</source>
        <translation>दीवानी दावों की समय-सीमा; क्लिनिक के वकील से पूछें</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>होंठ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>सूचियाँ</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>सूचियाँ (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists of patients</source>
        <translation>मरीज़ों की सूचियाँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>इतनी देर कोई न हो तो लॉक करें</translation>
    </message>
    <message>
        <source>Lock, or let somebody else sign in (Ctrl+L)</source>
        <translation>लॉक करें, या किसी और को साइन इन करने दें (Ctrl+L)</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>लॉक होना</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>लंबा किनारा</translation>
    </message>
    <message>
        <source>Longest time to answer that the new law allows</source>
        <translation>नए क़ानून में जवाब देने का सबसे लंबा समय</translation>
    </message>
    <message>
        <source>Look at it closely (Enter)</source>
        <translation>इसे पास से देखें (Enter)</translation>
    </message>
    <message>
        <source>Look at the copies</source>
        <translation>प्रतियाँ देखें</translation>
    </message>
    <message>
        <source>Look at the folder again</source>
        <translation>फ़ोल्डर फिर से देखें</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Looked at a form's text</source>
        <translation>फ़ॉर्म का पाठ देखा</translation>
    </message>
    <message>
        <source>Looked at a patient's consents</source>
        <translation>मरीज़ की सहमतियाँ देखीं</translation>
    </message>
    <message>
        <source>Looked at a patient's photographs</source>
        <translation>मरीज़ की फ़ोटो देखीं</translation>
    </message>
    <message>
        <source>Looked at a record's history</source>
        <translation>रिकॉर्ड का इतिहास देखा</translation>
    </message>
    <message>
        <source>Looked at a whole identity number</source>
        <translation>पहचान-पत्र का पूरा नंबर देखा</translation>
    </message>
    <message>
        <source>Looked at consents that are due</source>
        <translation>बाक़ी सहमतियाँ देखीं</translation>
    </message>
    <message>
        <source>Looked at tasks</source>
        <translation>काम देखे</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>गतिविधि लेखा देखा</translation>
    </message>
    <message>
        <source>Looked at the clinic's settings</source>
        <translation>क्लिनिक की सेटिंग्स देखीं</translation>
    </message>
    <message>
        <source>Looked at the files that may be one person's</source>
        <translation>एक ही व्यक्ति की हो सकने वाली फ़ाइलें देखीं</translation>
    </message>
    <message>
        <source>Looked at the forms</source>
        <translation>फ़ॉर्म देखे</translation>
    </message>
    <message>
        <source>Looked at the list of backups</source>
        <translation>बैकअप की सूची देखी</translation>
    </message>
    <message>
        <source>Looked at the list of staff</source>
        <translation>स्टाफ़ की सूची देखी</translation>
    </message>
    <message>
        <source>Looked at the privacy policy</source>
        <translation>गोपनीयता नीति देखी</translation>
    </message>
    <message>
        <source>Looked at the register of what left</source>
        <translation>बाहर गई चीज़ों का रजिस्टर देखा</translation>
    </message>
    <message>
        <source>Looked at what a list brought in</source>
        <translation>देखा कि सूची से क्या आया</translation>
    </message>
    <message>
        <source>Looked at what left of a patient</source>
        <translation>देखा कि मरीज़ का क्या बाहर गया</translation>
    </message>
    <message>
        <source>Looking at every row…</source>
        <translation>हर पंक्ति देखी जा रही है…</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>बैकअप देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Looking at the list…</source>
        <translation>सूची देखी जा रही है…</translation>
    </message>
    <message>
        <source>Looking for the form's code…</source>
        <translation>फ़ॉर्म का कोड खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>फ़ोल्डर में देखा जा रहा है</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>कमर</translation>
    </message>
    <message>
        <source>Lower teeth</source>
        <translation>नीचे के दाँत</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>बैकअप बनाया</translation>
    </message>
    <message>
        <source>Made a new recovery kit</source>
        <translation>नई रिकवरी किट बनाई</translation>
    </message>
    <message>
        <source>Made a one-time password</source>
        <translation>एक बार वाला पासवर्ड बनाया</translation>
    </message>
    <message>
        <source>Made a report of before and after</source>
        <translation>पहले और बाद की रिपोर्ट बनाई</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>बनाने की तारीख़</translation>
    </message>
    <message>
        <source>Made smaller.</source>
        <translation>छोटी की गई।</translation>
    </message>
    <message>
        <source>Majority Act 1875 (from memory); the draft law names the same age</source>
        <translation>वयस्कता अधिनियम 1875 (याददाश्त से); क़ानून के मसौदे में भी यही उम्र है</translation>
    </message>
    <message>
        <source>Make a new kit</source>
        <translation>नई किट बनाएँ</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>नया बनाएँ</translation>
    </message>
    <message>
        <source>Make a new one-time password?</source>
        <translation>एक बार वाला नया पासवर्ड बनाएँ?</translation>
    </message>
    <message>
        <source>Make a new recovery kit first: the clinic does not know the present one well enough.</source>
        <translation>पहले नई रिकवरी किट बनाएँ: क्लिनिक मौजूदा किट को पक्के तौर पर नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Make a new recovery kit?</source>
        <translation>नई रिकवरी किट बनाएँ?</translation>
    </message>
    <message>
        <source>Make and print a new kit</source>
        <translation>नई किट बनाएँ और छापें</translation>
    </message>
    <message>
        <source>Make no changes. Keep this computer and the last backups, and ask for help.</source>
        <translation>कोई बदलाव न करें। यह कंप्यूटर और पिछले बैकअप सँभालकर रखें, और मदद माँगें।</translation>
    </message>
    <message>
        <source>Make the chosen box larger or smaller, with Shift and the arrow keys</source>
        <translation>चुना हुआ चौखटा बड़ा या छोटा करें, Shift और तीर वाली कुंजियों से</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>Making a one-time password…</source>
        <translation>एक बार वाला पासवर्ड बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Making the account…</source>
        <translation>खाता बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Making the backup…</source>
        <translation>बैकअप बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>क्लिनिक बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Making the copies</source>
        <translation>प्रतियाँ बन रही हैं</translation>
    </message>
    <message>
        <source>Making the kit…</source>
        <translation>किट बनाई जा रही है…</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>March</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>May be known</source>
        <translation>शायद दर्ज है</translation>
    </message>
    <message>
        <source>Merge the files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Merge two other files</source>
        <translation>दो और फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Merge with another file</source>
        <translation>किसी और फ़ाइल के साथ जोड़ें</translation>
    </message>
    <message>
        <source>Merge {merged} into {kept}?</source>
        <translation>{merged} को {kept} में जोड़ें?</translation>
    </message>
    <message>
        <source>Merged files</source>
        <translation>जुड़ी हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>इसमें जोड़ी जाएगी</translation>
    </message>
    <message>
        <source>Merged two files of one person</source>
        <translation>एक व्यक्ति की दो फ़ाइलें जोड़ीं</translation>
    </message>
    <message>
        <source>Merged with {files}</source>
        <translation>{files} के साथ जुड़ा</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>मध्य नाम</translation>
    </message>
    <message>
        <source>Minor: the guardian signs</source>
        <translation>नाबालिग: अभिभावक हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>विंडो लॉक होने तक के मिनट</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>बाक़ी है</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>महीना पहले</translation>
    </message>
    <message>
        <source>More than the short form is filled in, so all of it stays in view.</source>
        <translation>छोटे फ़ॉर्म से ज़्यादा भरा गया है, इसलिए पूरा फ़ॉर्म दिखता रहेगा।</translation>
    </message>
    <message>
        <source>Move about in an enlarged picture, with the arrow keys</source>
        <translation>बड़ी की गई तस्वीर में इधर-उधर जाएँ, तीर वाली कुंजियों से</translation>
    </message>
    <message>
        <source>Move the chosen box, with the arrow keys</source>
        <translation>चुना हुआ चौखटा खिसकाएँ, तीर वाली कुंजियों से</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name for signing in</source>
        <translation>साइन इन का नाम</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>अपनी लिपि में नाम</translation>
    </message>
    <message>
        <source>Name in the record</source>
        <translation>रिकॉर्ड में नाम</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>प्रतिनिधि का नाम</translation>
    </message>
    <message>
        <source>Name or phone of a guardian of another patient</source>
        <translation>किसी और मरीज़ के अभिभावक का नाम या फ़ोन</translation>
    </message>
    <message>
        <source>Name sounds alike</source>
        <translation>नाम सुनने में मिलता है</translation>
    </message>
    <message>
        <source>Name the kind of paper only, with at most the last four digits of its number.</source>
        <translation>केवल काग़ज़ का प्रकार लिखें, और उसके नंबर के ज़्यादा से ज़्यादा आख़िरी चार अंक।</translation>
    </message>
    <message>
        <source>Name the paper that was seen.</source>
        <translation>जो पहचान-पत्र देखा गया, उसका नाम लिखें।</translation>
    </message>
    <message>
        <source>Name, phone or record number</source>
        <translation>नाम, फ़ोन या रिकॉर्ड नंबर</translation>
    </message>
    <message>
        <source>Name, phone, birth date or number. Arrow keys choose, Enter opens the record.</source>
        <translation>नाम, फ़ोन, जन्मतिथि या नंबर। तीर वाली कुंजियों से चुनें, Enter से रिकॉर्ड खुलता है।</translation>
    </message>
    <message>
        <source>Necessary for your care</source>
        <translation>आपकी देखभाल के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>गर्दन</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ज़रूरी</translation>
    </message>
    <message>
        <source>Never asked yet</source>
        <translation>अब तक नहीं पूछा गया</translation>
    </message>
    <message>
        <source>New on the disk</source>
        <translation>डिस्क पर नया</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>एक बार वाला नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>नया मरीज़</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>नई रिकवरी किट</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>नया पाठ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Next row of the list</source>
        <translation>सूची की अगली पंक्ति</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No backup here</source>
        <translation>यहाँ कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>No backup here yet</source>
        <translation>यहाँ अभी कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>No backup that this program made still holds a copy.</source>
        <translation>इस प्रोग्राम के बनाए किसी बैकअप में अब कोई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>No backup yet. Choose a disk or stick, then press “Back up now”.</source>
        <translation>अभी कोई बैकअप नहीं। डिस्क या पेन ड्राइव चुनें, फिर “अभी बैकअप लें” दबाएँ।</translation>
    </message>
    <message>
        <source>No backups to show yet</source>
        <translation>अभी दिखाने को कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>No camera can be used</source>
        <translation>कोई कैमरा नहीं चल सकता</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>कोई कैमरा नहीं मिला</translation>
    </message>
    <message>
        <source>No column holds a name. Choose the column that does.</source>
        <translation>किसी कॉलम में नाम नहीं है। नाम वाला कॉलम चुनें।</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>अभी कोई सहमति नहीं</translation>
    </message>
    <message>
        <source>No copy that left the clinic has to come back.</source>
        <translation>क्लिनिक से बाहर गई किसी प्रति को वापस लेने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>No date shows whether day or month comes first. They are read day first; you can change that.</source>
        <translation>किसी तारीख़ से पता नहीं चलता कि पहले दिन है या महीना। दिन पहले माना गया है; आप इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>No entry fits these filters. Take one away to see more.</source>
        <translation>इन फ़िल्टरों से कोई प्रविष्टि नहीं मिलती। और देखने के लिए एक फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>अभी कोई फ़ोल्डर नहीं चुना</translation>
    </message>
    <message>
        <source>No form's code was found on this scan. Scan the first page whole and straight, at 200 dots to the inch or more.</source>
        <translation>इस स्कैन पर किसी फ़ॉर्म का कोड नहीं मिला। पहला पेज पूरा और सीधा स्कैन करें, 200 डॉट प्रति इंच या ज़्यादा पर।</translation>
    </message>
    <message>
        <source>No guardian on the record</source>
        <translation>रिकॉर्ड में अभिभावक नहीं</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>नाम नहीं</translation>
    </message>
    <message>
        <source>No name at all</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>आपत्ति नहीं</translation>
    </message>
    <message>
        <source>No other file is read as part of this record.</source>
        <translation>इस रिकॉर्ड के हिस्से के रूप में कोई और फ़ाइल नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>No pair to look at</source>
        <translation>देखने को कोई जोड़ी नहीं</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>अभी कोई काग़ज़ नहीं</translation>
    </message>
    <message>
        <source>No parent or guardian is on the patient's record. Add one there first.</source>
        <translation>मरीज़ के रिकॉर्ड में माता-पिता या अभिभावक नहीं है। पहले वहाँ जोड़ें।</translation>
    </message>
    <message>
        <source>No patient is chosen</source>
        <translation>कोई मरीज़ चुना नहीं गया</translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation>अभी कोई मरीज़ नहीं</translation>
    </message>
    <message>
        <source>No photographs can be taken in: {why}</source>
        <translation>फ़ोटो रिकॉर्ड में नहीं ली जा सकतीं: {why}</translation>
    </message>
    <message>
        <source>No photographs yet</source>
        <translation>अभी कोई फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>No practice manager of this clinic signs in with this name.</source>
        <translation>इस क्लिनिक का कोई प्रैक्टिस मैनेजर इस नाम से साइन इन नहीं करता।</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>कोई कारण नहीं बताया गया।</translation>
    </message>
    <message>
        <source>No seal, and this file holds a program or other files inside. Nothing in it was opened or run. Do not rely on it.</source>
        <translation>सील नहीं है, और इस फ़ाइल के अंदर कोई प्रोग्राम या दूसरी फ़ाइलें हैं। इसमें से कुछ भी खोला या चलाया नहीं गया। इस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>No seal: this file can't be checked. Copies with a password and scans bear no seal; look up the stored original by the reference printed on it.</source>
        <translation>सील नहीं: इस फ़ाइल की जाँच नहीं हो सकती। पासवर्ड वाली प्रतियों और स्कैन पर सील नहीं होती; उस पर छपे संदर्भ से रखा हुआ असली दस्तावेज़ खोजें।</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>कोई चरण नहीं</translation>
    </message>
    <message>
        <source>No to all offers</source>
        <translation>सभी ऑफ़र के लिए नहीं</translation>
    </message>
    <message>
        <source>No two files look like one person's.</source>
        <translation>कोई दो रिकॉर्ड एक ही व्यक्ति के नहीं लगते।</translation>
    </message>
    <message>
        <source>No, or nothing is ticked</source>
        <translation>नहीं, या कुछ नहीं चुना</translation>
    </message>
    <message>
        <source>No: {purposes}.</source>
        <translation>नहीं: {purposes}।</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody can be known by this photograph as it is</source>
        <translation>यह फ़ोटो जैसी है, इससे कोई पहचाना नहीं जा सकता</translation>
    </message>
    <message>
        <source>Nobody can disable their own account. Ask another practice manager.</source>
        <translation>कोई अपना खाता ख़ुद बंद नहीं कर सकता। किसी दूसरे प्रैक्टिस मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>Nobody can work until this is done. Should the power go, nothing is lost and the clinic opens.</source>
        <translation>यह पूरा होने तक कोई काम नहीं कर सकता। बिजली चली जाए तो भी कुछ नहीं खोता और क्लिनिक खुल जाता है।</translation>
    </message>
    <message>
        <source>Nobody comes of age in these weeks.</source>
        <translation>इन हफ़्तों में कोई वयस्क नहीं हो रहा।</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation>अभी कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Nobody has agreed to care yet. Ask now; the record stays open and care goes on meanwhile.</source>
        <translation>देखभाल के लिए अब तक किसी ने हाँ नहीं कहा। अभी पूछें; तब तक रिकॉर्ड खुला रहता है और देखभाल चलती रहती है।</translation>
    </message>
    <message>
        <source>Nobody has opened this record, or there is no such record.</source>
        <translation>यह रिकॉर्ड किसी ने नहीं खोला, या ऐसा कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has reviewed this text since it was changed. Review it first.</source>
        <translation>बदलने के बाद से किसी ने इस पाठ की समीक्षा नहीं की है। पहले समीक्षा करें।</translation>
    </message>
    <message>
        <source>Nobody is asked to sign it until it is written, reviewed and published in every language.</source>
        <translation>जब तक यह हर भाषा में लिखा, जाँचा और प्रकाशित नहीं हो जाता, किसी से इस पर हस्ताक्षर नहीं माँगे जाते।</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>इस सूची में कोई नहीं है</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>इस सूची में कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody on a list has agreed to anything yet: ask at the next visit.</source>
        <translation>सूची के किसी व्यक्ति ने अभी कोई सहमति नहीं दी है: अगली मुलाक़ात पर पूछें।</translation>
    </message>
    <message>
        <source>Nobody sees it any more, and it is used for nothing.</source>
        <translation>इसे अब कोई नहीं देखता, और इसका कोई उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>Nobody signed the audit entries {first} to {last}.</source>
        <translation>लेखा प्रविष्टियों {first} से {last} पर किसी ने हस्ताक्षर नहीं किए।</translation>
    </message>
    <message>
        <source>Nobody was added: {refused} rows can't be used. Correct them and try again.</source>
        <translation>किसी को नहीं जोड़ा गया: {refused} पंक्तियाँ नहीं ली जा सकतीं। उन्हें ठीक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nobody will see it on the record any more. The history keeps it.</source>
        <translation>अब यह रिकॉर्ड पर किसी को नहीं दिखेगी। इतिहास में रहेगी।</translation>
    </message>
    <message>
        <source>Nobody would be added: either no row can be used, or you chose to add all or nobody.</source>
        <translation>किसी को नहीं जोड़ा जाएगा: या तो कोई पंक्ति नहीं ली जा सकती, या आपने सब या कोई नहीं चुना है।</translation>
    </message>
    <message>
        <source>None is kept. The clinic asks for one only where there is a reason.</source>
        <translation>कोई नहीं रखा है। क्लिनिक इसे तभी माँगता है जब कोई कारण हो।</translation>
    </message>
    <message>
        <source>None of these photographs can leave for this: {why}</source>
        <translation>इनमें से कोई फ़ोटो इसके लिए बाहर नहीं जा सकती: {why}</translation>
    </message>
    <message>
        <source>None of these photographs may be used for this.</source>
        <translation>इनमें से किसी फ़ोटो का इसके लिए उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>None of this part and stage</source>
        <translation>इस अंग और चरण की कोई फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>नाक</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>अभी पूरी तारीख़ नहीं</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Not checked since you signed in.</source>
        <translation>आपके साइन इन करने के बाद जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>अभी जाँचा नहीं</translation>
    </message>
    <message>
        <source>Not come to yet</source>
        <translation>अभी बाक़ी है</translation>
    </message>
    <message>
        <source>Not come to yet: {count}.</source>
        <translation>अभी बाक़ी: {count}।</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Not of the staff: known by name only</source>
        <translation>स्टाफ़ में से नहीं: केवल नाम से जाने गए</translation>
    </message>
    <message>
        <source>Not ours: this document bears a valid seal, but not the seal of this clinic.</source>
        <translation>हमारा नहीं: इस दस्तावेज़ पर सही सील है, पर इस क्लिनिक की नहीं।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>नहीं दिखाई जाती</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>अब तक हस्ताक्षर नहीं</translation>
    </message>
    <message>
        <source>Not signed yet. The answers given so far are kept; the form is read once more.</source>
        <translation>अभी हस्ताक्षर नहीं हुए। अब तक दिए गए जवाब रखे हैं; फ़ॉर्म एक बार फिर पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>नहीं ली गई</translation>
    </message>
    <message>
        <source>Not taken in: {count}.</source>
        <translation>नहीं ली गईं: {count}।</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>यह फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>Not this one: {purpose}</source>
        <translation>यह फ़ोटो नहीं: {purpose}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Note a paper</source>
        <translation>पहचान-पत्र दर्ज करें</translation>
    </message>
    <message>
        <source>Note an identity paper</source>
        <translation>पहचान-पत्र दर्ज करें</translation>
    </message>
    <message>
        <source>Note where the chosen ones belong</source>
        <translation>दर्ज करें कि चुनी हुई फ़ोटो कहाँ की हैं</translation>
    </message>
    <message>
        <source>Noted or removed an identity paper</source>
        <translation>पहचान-पत्र दर्ज किया या हटाया</translation>
    </message>
    <message>
        <source>Nothing besides the signature</source>
        <translation>हस्ताक्षर के सिवा कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing can be said about this file</source>
        <translation>इस फ़ाइल के बारे में कुछ नहीं कहा जा सकता</translation>
    </message>
    <message>
        <source>Nothing changes in your care.</source>
        <translation>आपके इलाज में कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>अभी कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Nothing else can be reached until you take it back.</source>
        <translation>जब तक आप इसे वापस नहीं लेते, और कुछ नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>Nothing fills the place “{place}” in the text. Correct its name.</source>
        <translation>पाठ में “{place}” की जगह भरने वाला कुछ नहीं है। उसका नाम ठीक करें।</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>कुछ भी बाहर नहीं गया</translation>
    </message>
    <message>
        <source>Nothing has to come back</source>
        <translation>कुछ भी वापस नहीं लेना है</translation>
    </message>
    <message>
        <source>Nothing has to come back.</source>
        <translation>कुछ भी वापस नहीं लेना है।</translation>
    </message>
    <message>
        <source>Nothing is added yet. Of the rows {added} can be added and {refused} can't; {suspected} of those added may be somebody known already.</source>
        <translation>अभी कुछ नहीं जोड़ा गया है। {added} पंक्तियाँ जोड़ी जा सकती हैं और {refused} नहीं; उनमें से {suspected} शायद पहले से दर्ज हैं।</translation>
    </message>
    <message>
        <source>Nothing is covered: by the word of whoever released it, nobody can be known by it.</source>
        <translation>कुछ भी ढका नहीं गया: जिसने इसे बाहर दिया, उसके कहे अनुसार इससे कोई पहचाना नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing is given now that could be taken back.</source>
        <translation>अभी ऐसी कोई अनुमति नहीं है जो वापस ली जा सके।</translation>
    </message>
    <message>
        <source>Nothing is left to do. Tasks come here by themselves, such as after a withdrawal.</source>
        <translation>करने को कुछ बाक़ी नहीं। काम यहाँ अपने-आप आते हैं, जैसे सहमति वापस लेने के बाद।</translation>
    </message>
    <message>
        <source>Nothing is overwritten: both files stay as they are, and can be separated again at any time.</source>
        <translation>कुछ भी मिटाकर नहीं लिखा जाता: दोनों फ़ाइलें जैसी हैं वैसी रहती हैं, और कभी भी फिर अलग की जा सकती हैं।</translation>
    </message>
    <message>
        <source>Nothing is signed yet. The answers given so far are kept, and the signature is not.</source>
        <translation>अभी कुछ भी हस्ताक्षरित नहीं हुआ। अब तक दिए गए जवाब रखे रहेंगे, हस्ताक्षर नहीं।</translation>
    </message>
    <message>
        <source>Nothing more has to be done.</source>
        <translation>और कुछ करना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Nothing more is sent to the insurer; the patient gets the receipts.</source>
        <translation>बीमा कंपनी को अब कुछ नहीं भेजा जाएगा; रसीदें मरीज़ को मिलेंगी।</translation>
    </message>
    <message>
        <source>Nothing on the form is agreed to. Care goes on as far as it can without it.</source>
        <translation>फ़ॉर्म की किसी बात पर सहमति नहीं है। उसके बिना जहाँ तक हो सके देखभाल चलती है।</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>देखने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing was changed and nothing is lost. Try again later from the staff page.</source>
        <translation>कुछ नहीं बदला और कुछ नहीं खोया। बाद में स्टाफ़ पेज से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>अभी कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>अभी कुछ प्रकाशित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was signed: the form was refused, before the witness named above. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>कुछ भी हस्ताक्षरित नहीं हुआ: ऊपर लिखे गवाह के सामने फ़ॉर्म से इनकार किया गया। क्लिनिक ने इस फ़ाइल को सील किया है: बाद का कोई भी बदलाव दिख जाता है।</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>November</source>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Number, address</source>
        <translation>नंबर, पता</translation>
    </message>
    <message>
        <source>Number: {reference}</source>
        <translation>नंबर: {reference}</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>नर्स</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>आपत्ति की</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>आपत्ति</translation>
    </message>
    <message>
        <source>October</source>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <source>Of the person who is signed in here.</source>
        <translation>उस व्यक्ति का जो यहाँ साइन इन है।</translation>
    </message>
    <message>
        <source>Of whoever speaks for the patient.</source>
        <translation>जो मरीज़ की ओर से बोलते हैं, उनका।</translation>
    </message>
    <message>
        <source>Of {day}: {change}</source>
        <translation>{day} का: {change}</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>ऑफ़र</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>ऑफ़र और समाचार</translation>
    </message>
    <message>
        <source>Offers and news, and statistics</source>
        <translation>ऑफ़र और समाचार, और आँकड़े</translation>
    </message>
    <message>
        <source>On the patient's screen</source>
        <translation>मरीज़ की स्क्रीन पर</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>इस स्क्रीन पर</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>किस दिन</translation>
    </message>
    <message>
        <source>One of the files is of somebody who chose not to be named. Merging tells who that is.</source>
        <translation>एक फ़ाइल ऐसे व्यक्ति की है जिसने नाम न बताना चुना। जोड़ने से पता चल जाएगा कि वह कौन है।</translation>
    </message>
    <message>
        <source>One of these files was merged before. Open the file that is kept, and start from there.</source>
        <translation>इनमें से एक फ़ाइल पहले जोड़ी जा चुकी है। रखी गई फ़ाइल खोलें और वहाँ से शुरू करें।</translation>
    </message>
    <message>
        <source>One person, two files?</source>
        <translation>एक व्यक्ति, दो फ़ाइलें?</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen</source>
        <translation>तस्वीर का एक पिक्सेल स्क्रीन के एक पिक्सेल पर</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>एक बार वाला पासवर्ड</translation>
    </message>
    <message>
        <source>Only a practice manager restores a clinic.</source>
        <translation>क्लिनिक को केवल प्रैक्टिस मैनेजर बहाल कर सकता है।</translation>
    </message>
    <message>
        <source>Only emergencies can be treated until this permission is given again.</source>
        <translation>जब तक यह अनुमति फिर से नहीं दी जाती, केवल आपात स्थिति में इलाज हो सकता है।</translation>
    </message>
    <message>
        <source>Only if it is the day of the session</source>
        <translation>केवल तब जब वह सत्र का दिन हो</translation>
    </message>
    <message>
        <source>Only the end of this number is kept.</source>
        <translation>इस नंबर के केवल अंतिम अंक रखे गए हैं।</translation>
    </message>
    <message>
        <source>Only the last {count} characters are kept. The rest is forgotten at once.</source>
        <translation>केवल आख़िरी {count} अक्षर या अंक रखे जाते हैं। बाक़ी तुरंत भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>Only they, the front desk and the practice manager can open the record.</source>
        <translation>केवल वे, रिसेप्शन और प्रैक्टिस मैनेजर यह रिकॉर्ड खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Only what the patient agreed to can leave. What is asked here is noted.</source>
        <translation>केवल वही बाहर जा सकता है जिस पर मरीज़ सहमत हुए। यहाँ जो पूछा जाए वह दर्ज होता है।</translation>
    </message>
    <message>
        <source>Only what you change here is changed, for all of them.</source>
        <translation>यहाँ आप जो बदलते हैं केवल वही बदलता है, इन सभी के लिए।</translation>
    </message>
    <message>
        <source>Only where a court or the law has named somebody to decide for the patient.</source>
        <translation>केवल तब जब अदालत या क़ानून ने मरीज़ के लिए निर्णय लेने वाला तय किया हो।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open a clinic folder</source>
        <translation>क्लिनिक फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open a patient's record and start the consent from there.</source>
        <translation>मरीज़ का रिकॉर्ड खोलें और सहमति वहीं से शुरू करें।</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>क्लिनिक खोलें</translation>
    </message>
    <message>
        <source>Open the counter-signature</source>
        <translation>साथ के हस्ताक्षर खोलें</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Open the list of copies</source>
        <translation>प्रतियों की सूची खोलें</translation>
    </message>
    <message>
        <source>Open the patient's record</source>
        <translation>मरीज़ का रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open the photographs</source>
        <translation>फ़ोटो खोलें</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>पन्ना खोलें</translation>
    </message>
    <message>
        <source>Open the stored original</source>
        <translation>रखा हुआ असली दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Open the stored receipt</source>
        <translation>सहेजी हुई रसीद खोलें</translation>
    </message>
    <message>
        <source>Open this record instead</source>
        <translation>इसके बजाय यह रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open with the recovery kit</source>
        <translation>रिकवरी किट से खोलें</translation>
    </message>
    <message>
        <source>Opened a photograph</source>
        <translation>एक फ़ोटो खोली</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>रिकॉर्ड खोला</translation>
    </message>
    <message>
        <source>Opened a sheet of what left</source>
        <translation>बाहर गई चीज़ों का पन्ना खोला</translation>
    </message>
    <message>
        <source>Opened a signed consent</source>
        <translation>हस्ताक्षर की हुई सहमति खोली</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery kit</source>
        <translation>रिकवरी किट से क्लिनिक खोला</translation>
    </message>
    <message>
        <source>Opening the clinic folder…</source>
        <translation>क्लिनिक फ़ोल्डर खुल रहा है…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>क्लिनिक खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Or drop files and folders here. JPEG, PNG, HEIC, TIFF and WebP can be stored.</source>
        <translation>या फ़ाइलें और फ़ोल्डर यहाँ छोड़ें। JPEG, PNG, HEIC, TIFF और WebP रखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>दूसरे फ़ॉर्म</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>दूसरे नाम</translation>
    </message>
    <message>
        <source>Other records changed with it</source>
        <translation>इसके साथ बदले अन्य रिकॉर्ड</translation>
    </message>
    <message>
        <source>Our own staff</source>
        <translation>हमारा अपना स्टाफ़</translation>
    </message>
    <message>
        <source>Ours, but its original is missing here</source>
        <translation>हमारा है, पर इसकी मूल प्रति यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Out: {count}</source>
        <translation>बाहर: {count}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Own password or shift PIN</source>
        <translation>अपना पासवर्ड या शिफ़्ट पिन</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG. The code on its first page says whose form it is.</source>
        <translation>PDF, PNG या JPEG। पहले पन्ने का कोड बताता है कि फ़ॉर्म किसका है।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
    </message>
    <message>
        <source>PIN or postal code</source>
        <translation>पिन या डाक कोड</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>पृष्ठ का आकार:</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Pairs: {count}</source>
        <translation>जोड़ियाँ: {count}</translation>
    </message>
    <message>
        <source>Paper seen</source>
        <translation>देखा गया पहचान-पत्र</translation>
    </message>
    <message>
        <source>Paper seen: {paper}</source>
        <translation>देखा गया पहचान-पत्र: {paper}</translation>
    </message>
    <message>
        <source>Paper seen: {paper}, on {day} by {name}</source>
        <translation>देखा गया पहचान-पत्र: {paper}, {day} को, {name} ने</translation>
    </message>
    <message>
        <source>Paper that proved who the guardian is</source>
        <translation>अभिभावक की पहचान का काग़ज़</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Part not noted</source>
        <translation>अंग दर्ज नहीं</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>शरीर का अंग</translation>
    </message>
    <message>
        <source>Part of the body, on a drawing</source>
        <translation>शरीर का अंग, चित्र पर</translation>
    </message>
    <message>
        <source>Part, view, time (Ctrl+E)</source>
        <translation>अंग, किस ओर से, समय (Ctrl+E)</translation>
    </message>
    <message>
        <source>Parts are blurred.</source>
        <translation>कुछ हिस्से धुंधले किए गए हैं।</translation>
    </message>
    <message>
        <source>Parts are covered.</source>
        <translation>कुछ हिस्से ढके गए हैं।</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>रिकॉर्ड के भाग</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>आगे देना</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Password or shift PIN</source>
        <translation>पासवर्ड या शिफ़्ट पिन</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste files or a picture that were copied</source>
        <translation>कॉपी की गई फ़ाइलें या तस्वीर चिपकाएँ</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>चिपकाई गई तस्वीर</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patient card</source>
        <translation>मरीज़ कार्ड</translation>
    </message>
    <message>
        <source>Patient's own</source>
        <translation>मरीज़ की अपनी</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>मिले हुए मरीज़</translation>
    </message>
    <message>
        <source>Patients under {age} need a guardian. Enter the guardian's name.</source>
        <translation>{age} वर्ष से कम उम्र के मरीज़ के लिए अभिभावक ज़रूरी हैं। अभिभावक का नाम लिखें।</translation>
    </message>
    <message>
        <source>Patients: {total}, the last ones first</source>
        <translation>मरीज़: {total}, सबसे नए पहले</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>जोड़े गए लोग</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>लोग: {count}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Personal Data Protection Bill, drafts of 2021 and 2023</source>
        <translation>पर्सनल डेटा प्रोटेक्शन बिल, 2021 और 2023 के मसौदे</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>फ़ार्मासिस्ट</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photograph to make ready</source>
        <translation>तैयार की जाने वाली फ़ोटो</translation>
    </message>
    <message>
        <source>Photograph {photo} of patient {patient} is missing, swapped or altered.</source>
        <translation>मरीज़ {patient} का फ़ोटो {photo} ग़ायब है, बदल दिया गया है या उसमें फेरबदल हुआ है।</translation>
    </message>
    <message>
        <source>Photograph {photo} of patient {patient} is not the one that was kept.</source>
        <translation>मरीज़ {patient} का फ़ोटो {photo} वह नहीं है जो रखा गया था।</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Photographs (Ctrl+I)</source>
        <translation>फ़ोटो (Ctrl+I)</translation>
    </message>
    <message>
        <source>Photographs are brought in here. Only those who treat the patient look at them.</source>
        <translation>फ़ोटो यहाँ से लाई जाती हैं। उन्हें केवल वही देखते हैं जो मरीज़ का इलाज करते हैं।</translation>
    </message>
    <message>
        <source>Photographs chosen for this form: {count}. The signer sees them, the document shows them, and a yes to letting photographs leave counts for these alone.</source>
        <translation>इस फ़ॉर्म के लिए चुनी गई फ़ोटो: {count}। हस्ताक्षर करने वाले उन्हें देखते हैं, दस्तावेज़ में वे दिखती हैं, और फ़ोटो बाहर देने की हाँ सिर्फ़ इन्हीं के लिए मानी जाती है।</translation>
    </message>
    <message>
        <source>Photographs chosen: {count}</source>
        <translation>चुनी हुई फ़ोटो: {count}</translation>
    </message>
    <message>
        <source>Photographs destroyed: {count}.</source>
        <translation>नष्ट की गई फ़ोटो: {count}।</translation>
    </message>
    <message>
        <source>Photographs in public</source>
        <translation>सार्वजनिक फ़ोटो</translation>
    </message>
    <message>
        <source>Photographs in the record are locked from now on and shown to nobody: {count}.</source>
        <translation>रिकॉर्ड की फ़ोटो अब से बंद हैं और किसी को नहीं दिखाई जातीं: {count}।</translation>
    </message>
    <message>
        <source>Photographs in this session now: {count}.</source>
        <translation>इस सत्र में अब फ़ोटो: {count}।</translation>
    </message>
    <message>
        <source>Photographs over time</source>
        <translation>समय के साथ फ़ोटो</translation>
    </message>
    <message>
        <source>Photographs released</source>
        <translation>बाहर दी गई फ़ोटो</translation>
    </message>
    <message>
        <source>Photographs taken</source>
        <translation>ली गई फ़ोटो</translation>
    </message>
    <message>
        <source>Photographs to take in</source>
        <translation>रिकॉर्ड में ली जाने वाली फ़ोटो</translation>
    </message>
    <message>
        <source>Photographs: {count}</source>
        <translation>फ़ोटो: {count}</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>फ़िज़ियोथेरेपिस्ट</translation>
    </message>
    <message>
        <source>Physiotherapy</source>
        <translation>फ़िज़ियोथेरेपी</translation>
    </message>
    <message>
        <source>Pictures of this patient wait for you to take them in: {count}.</source>
        <translation>इस मरीज़ की तस्वीरें रिकॉर्ड में लिए जाने के लिए आपका इंतज़ार कर रही हैं: {count}।</translation>
    </message>
    <message>
        <source>Pictures to discard: {count}. They are nowhere else and can't be brought back.</source>
        <translation>मिटाई जाने वाली तस्वीरें: {count}। ये और कहीं नहीं हैं और वापस नहीं लाई जा सकतीं।</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>कृपया जाँचें</translation>
    </message>
    <message>
        <source>Please check these values</source>
        <translation>कृपया ये मान जाँचें</translation>
    </message>
    <message>
        <source>Please choose yes or no here. Nothing is ticked for you.</source>
        <translation>कृपया यहाँ हाँ या नहीं चुनें। आपकी ओर से कुछ भी चुना हुआ नहीं है।</translation>
    </message>
    <message>
        <source>Please hand the computer back to the front desk.</source>
        <translation>कृपया कंप्यूटर रिसेप्शन को वापस दें।</translation>
    </message>
    <message>
        <source>Please hand the computer to {clinician}, who signs too.</source>
        <translation>कृपया कंप्यूटर {clinician} को दें, वे भी हस्ताक्षर करेंगे।</translation>
    </message>
    <message>
        <source>Policy holder</source>
        <translation>पॉलिसी किसके नाम है</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>पॉलिसी नंबर</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>संभव</translation>
    </message>
    <message>
        <source>Practice manager</source>
        <translation>प्रैक्टिस मैनेजर</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>पसंदीदा नाम</translation>
    </message>
    <message>
        <source>Prepared a consent</source>
        <translation>सहमति तैयार की</translation>
    </message>
    <message>
        <source>Press “Back up now” at the end of the day. The first takes longest; later ones only add what is new.</source>
        <translation>दिन के अंत में “अभी बैकअप लें” दबाएँ। पहले में सबसे ज़्यादा समय लगता है; बाद वाले केवल नई चीज़ें जोड़ते हैं।</translation>
    </message>
    <message>
        <source>Press “Continue” to look again, or choose another folder.</source>
        <translation>फिर से देखने के लिए “जारी रखें” दबाएँ, या कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>फिर से छापें</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>सब प्रिंट करें</translation>
    </message>
    <message>
        <source>Print labels of the chosen patients</source>
        <translation>चुने हुए मरीज़ों के लेबल छापें</translation>
    </message>
    <message>
        <source>Print labels of the chosen patients; choose several with Shift or Ctrl (Ctrl+P)</source>
        <translation>चुने हुए मरीज़ों के लेबल छापें; Shift या Ctrl से कई चुनें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save the patient card</source>
        <translation>मरीज़ का कार्ड छापें या सहेजें</translation>
    </message>
    <message>
        <source>Print or save the patient card (Ctrl+P)</source>
        <translation>मरीज़ का कार्ड छापें या सहेजें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save the policy</source>
        <translation>नीति छापें या सहेजें</translation>
    </message>
    <message>
        <source>Print or save the policy in this language (Ctrl+P)</source>
        <translation>नीति इस भाषा में छापें या सहेजें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print or save this list</source>
        <translation>यह सूची प्रिंट करें या सहेजें</translation>
    </message>
    <message>
        <source>Print or save this list (Ctrl+P)</source>
        <translation>यह सूची प्रिंट करें या सहेजें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>प्रिंट की सीमा</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>फ़ॉर्म छापें</translation>
    </message>
    <message>
        <source>Print the kit</source>
        <translation>किट प्रिंट करें</translation>
    </message>
    <message>
        <source>Print the new kit that you are given: this one is void from then on. Destroy it.</source>
        <translation>जो नई किट मिले उसे छापें: उसके बाद यह किट अमान्य है। इसे नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Print the recovery kit now</source>
        <translation>रिकवरी किट अभी छापें</translation>
    </message>
    <message>
        <source>Print this page once, and keep it in a safe or a locked drawer, away from the clinic's computer. Whoever has these words and a copy of the clinic folder can read everything in it.</source>
        <translation>इस पन्ने को एक बार छापें और क्लिनिक के कंप्यूटर से दूर, तिजोरी या ताले वाली दराज़ में रखें। जिसके पास ये शब्द और क्लिनिक फ़ोल्डर की प्रति हो, वह उसमें सब कुछ पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Printed a form to sign on paper</source>
        <translation>काग़ज़ पर हस्ताक्षर के लिए फ़ॉर्म छापा</translation>
    </message>
    <message>
        <source>Printed a patient's card or label</source>
        <translation>मरीज़ का कार्ड या लेबल छापा</translation>
    </message>
    <message>
        <source>Printed and not back yet: {count}. Drop the scan here once it is signed.</source>
        <translation>छपे और अब तक नहीं लौटे: {count}। हस्ताक्षर होने पर स्कैन यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>छपी सामग्री</translation>
    </message>
    <message>
        <source>Printed, not back yet</source>
        <translation>छपा, अभी लौटा नहीं</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>Privacy policy received</source>
        <translation>गोपनीयता नीति मिली</translation>
    </message>
    <message>
        <source>Privacy policy received on {day}</source>
        <translation>गोपनीयता नीति {day} को मिली</translation>
    </message>
    <message>
        <source>Privacy policy, version</source>
        <translation>गोपनीयता नीति, संस्करण</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>प्रक्रिया</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>इसे पासवर्ड से सुरक्षित करें</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>मनोवैज्ञानिक</translation>
    </message>
    <message>
        <source>Psychology</source>
        <translation>मनोविज्ञान</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish a new version</source>
        <translation>नया संस्करण प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish a new version of the policy</source>
        <translation>नीति का नया संस्करण प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish this version?</source>
        <translation>यह संस्करण प्रकाशित करें?</translation>
    </message>
    <message>
        <source>Published a form</source>
        <translation>फ़ॉर्म प्रकाशित किया</translation>
    </message>
    <message>
        <source>Published a version of the privacy policy</source>
        <translation>गोपनीयता नीति का संस्करण प्रकाशित किया</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Put an alert on the record</source>
        <translation>रिकॉर्ड पर चेतावनी लगाएँ</translation>
    </message>
    <message>
        <source>Put an alert on the record (Ctrl+Shift+A)</source>
        <translation>रिकॉर्ड पर चेतावनी लगाएँ (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Put an emergency on record</source>
        <translation>आपात स्थिति दर्ज की</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>लगाएँ</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>रिकॉर्ड में लिखें</translation>
    </message>
    <message>
        <source>Put the name on the record</source>
        <translation>रिकॉर्ड पर नाम लिखें</translation>
    </message>
    <message>
        <source>Put there on {at} by {name}</source>
        <translation>{at} को {name} ने लगाई</translation>
    </message>
    <message>
        <source>Question {number}: title</source>
        <translation>सवाल {number}: शीर्षक</translation>
    </message>
    <message>
        <source>Question {number}: words</source>
        <translation>सवाल {number}: शब्द</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>पूछे गए सवाल</translation>
    </message>
    <message>
        <source>Questions that were asked, and the answers</source>
        <translation>पूछे गए सवाल, और जवाब</translation>
    </message>
    <message>
        <source>Questions to the patient</source>
        <translation>मरीज़ से सवाल</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>अवधि पूरी हुई</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Read aloud and answered by word, before these two witnesses:</source>
        <translation>इन दो गवाहों के सामने पढ़कर सुनाया गया और ज़बानी जवाब दिया गया:</translation>
    </message>
    <message>
        <source>Read aloud and record</source>
        <translation>पढ़कर सुनाएँ और लिखें</translation>
    </message>
    <message>
        <source>Read from the merged file</source>
        <translation>जोड़ी गई फ़ाइल से पढ़ा</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>Read the privacy policy through: its yearly review</source>
        <translation>गोपनीयता नीति पूरी पढ़ें: सालाना समीक्षा</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>रजिस्टर पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Ready: {ready} of {count}</source>
        <translation>तैयार: {count} में से {ready}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reason, if one is given</source>
        <translation>कारण, अगर बताया जाए</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipt of the take-down</source>
        <translation>प्रतियाँ हटाने की रसीद</translation>
    </message>
    <message>
        <source>Receipt of what was taken back</source>
        <translation>वापस ली गई अनुमतियों की रसीद</translation>
    </message>
    <message>
        <source>Receipt: copies taken down</source>
        <translation>रसीद: हटाई गई प्रतियाँ</translation>
    </message>
    <message>
        <source>Receipt: permissions taken back</source>
        <translation>रसीद: वापस ली गई सहमतियाँ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>रिसेप्शनिस्ट</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>रिकॉर्ड नं.</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>रिकॉर्ड नंबर</translation>
    </message>
    <message>
        <source>Record number {number}</source>
        <translation>रिकॉर्ड नंबर {number}</translation>
    </message>
    <message>
        <source>Record that the form is refused?</source>
        <translation>फ़ॉर्म से इनकार दर्ज करें?</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>इनकार दर्ज करें</translation>
    </message>
    <message>
        <source>Record what was said</source>
        <translation>जो कहा गया वह दर्ज करें</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>सहमति वापसी दर्ज की</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>किसने दर्ज किया</translation>
    </message>
    <message>
        <source>Recorded that a copy was taken down</source>
        <translation>दर्ज किया कि एक प्रति हटाई गई</translation>
    </message>
    <message>
        <source>Recorded that copies could not be written</source>
        <translation>दर्ज किया कि प्रतियाँ लिखी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Recorded that the privacy policy was received</source>
        <translation>दर्ज किया कि गोपनीयता नीति मिल गई</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>रिकवरी किट</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>रिकवरी के शब्द, अपने क्रम में</translation>
    </message>
    <message>
        <source>Referral and insurance</source>
        <translation>किसने भेजा, और बीमा</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>किसने भेजा</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Refused at</source>
        <translation>इनकार का समय</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>किसने इनकार किया</translation>
    </message>
    <message>
        <source>Refused form</source>
        <translation>इनकार किया गया फ़ॉर्म</translation>
    </message>
    <message>
        <source>Refused, and sealed</source>
        <translation>इनकार, सील के साथ</translation>
    </message>
    <message>
        <source>Register a new patient</source>
        <translation>नए मरीज़ का पंजीकरण करें</translation>
    </message>
    <message>
        <source>Register a new patient (Ctrl+N)</source>
        <translation>नए मरीज़ का पंजीकरण करें (Ctrl+N)</translation>
    </message>
    <message>
        <source>Register the first one. It takes less than a minute.</source>
        <translation>पहले मरीज़ का पंजीकरण करें। इसमें एक मिनट से कम लगता है।</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Registered a patient</source>
        <translation>मरीज़ का पंजीकरण किया</translation>
    </message>
    <message>
        <source>Registered before?</source>
        <translation>क्या पहले से पंजीकृत हैं?</translation>
    </message>
    <message>
        <source>Registered in a hurry; ask for the rest when they are here.</source>
        <translation>जल्दी में पंजीकृत; वे आएँ तो बाक़ी पूछ लें।</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>दो बार पंजीकृत?</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Relation to the patient</source>
        <translation>मरीज़ से रिश्ता</translation>
    </message>
    <message>
        <source>Remove this exception</source>
        <translation>यह अपवाद हटाएँ</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>इस व्यक्ति को हटाएँ</translation>
    </message>
    <message>
        <source>Remove this policy</source>
        <translation>यह पॉलिसी हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} हटाएँ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Reviewed a form</source>
        <translation>फ़ॉर्म की समीक्षा की</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>दायाँ बाज़ू</translation>
    </message>
    <message>
        <source>Right cheek</source>
        <translation>दायाँ गाल</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>दायाँ कान</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>दायाँ पैर (पंजा)</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>दाईं टाँग</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Row {row} can't be used as the row of headings. Correct the list.</source>
        <translation>पंक्ति {row} को शीर्षकों की पंक्ति नहीं माना जा सकता। सूची ठीक करें।</translation>
    </message>
    <message>
        <source>Row {row} has more columns than a sheet can have, so nothing was read.</source>
        <translation>पंक्ति {row} में किसी शीट से ज़्यादा कॉलम हैं, इसलिए कुछ नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>न ली गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>देखने योग्य पंक्तियाँ</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>अवधि पूरी</translation>
    </message>
    <message>
        <source>Running out soon</source>
        <translation>जल्द समाप्त होने वाली</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>किसने कहा</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>वही जन्मतिथि</translation>
    </message>
    <message>
        <source>Same identity paper</source>
        <translation>वही पहचान-पत्र</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>वही नाम</translation>
    </message>
    <message>
        <source>Same name in own script</source>
        <translation>अपनी लिपि में वही नाम</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>वही फ़ोन</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>सहेजें (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>सहेजें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Save and take consent</source>
        <translation>सहेजें और सहमति लें</translation>
    </message>
    <message>
        <source>Save and take consent (Ctrl+Return)</source>
        <translation>सहेजें और सहमति लें (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>दूसरे प्रोग्राम के लिए सहेजें</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Save the chosen consent as a FHIR file</source>
        <translation>चुनी हुई सहमति को FHIR फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save the clinic's facts</source>
        <translation>क्लिनिक की बातें सहेजें</translation>
    </message>
    <message>
        <source>Save the kit as PDF</source>
        <translation>किट को PDF में सहेजें</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>सूची सहेजें</translation>
    </message>
    <message>
        <source>Save this consent for another program?</source>
        <translation>यह सहमति दूसरे प्रोग्राम के लिए सहेजें?</translation>
    </message>
    <message>
        <source>Save this list for a spreadsheet (CSV). That it was saved is written down.</source>
        <translation>यह सूची स्प्रेडशीट (CSV) के लिए सहेजें। यह दर्ज होता है कि इसे सहेजा गया।</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>{folder} में सहेजी गईं</translation>
    </message>
    <message>
        <source>Saving the PIN…</source>
        <translation>पिन सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Saving the password…</source>
        <translation>पासवर्ड सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Say it is reviewed</source>
        <translation>जाँचा हुआ कहें</translation>
    </message>
    <message>
        <source>Say what is ticked here.</source>
        <translation>बताएँ कि यहाँ क्या चुना गया है।</translation>
    </message>
    <message>
        <source>Say who comes back: --staff NAME.</source>
        <translation>बताएँ कि कौन लौट रहा है: --staff NAME।</translation>
    </message>
    <message>
        <source>Say who you are: --staff NAME and --password-file F.</source>
        <translation>बताएँ कि आप कौन हैं: --staff NAME और --password-file F।</translation>
    </message>
    <message>
        <source>Scalp and hair</source>
        <translation>सिर और बाल</translation>
    </message>
    <message>
        <source>Scan or photograph it, and drop the file on the patient's consents: the code finds the form again.</source>
        <translation>उसे स्कैन करें या फ़ोटो लें, और फ़ाइल मरीज़ की सहमतियों पर छोड़ें: कोड से फ़ॉर्म फिर मिल जाता है।</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>स्कैन किया गया</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>Screen in the clinic</source>
        <translation>क्लिनिक की स्क्रीन</translation>
    </message>
    <message>
        <source>Screens and albums in the clinic</source>
        <translation>क्लिनिक में स्क्रीन और एल्बम</translation>
    </message>
    <message>
        <source>Seal and keep</source>
        <translation>सील करके रखें</translation>
    </message>
    <message>
        <source>Sealed by somebody else</source>
        <translation>किसी और ने सील किया है</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>सील किए हुए काग़ज़</translation>
    </message>
    <message>
        <source>Sealed papers that show it stay as they are: signed forms, reports, sheets of what left.</source>
        <translation>जिन मुहरबंद काग़ज़ों में यह दिखती है, वे वैसे ही रहेंगे: हस्ताक्षर किए हुए फ़ॉर्म, रिपोर्ट, बाहर गई चीज़ों के पन्ने।</translation>
    </message>
    <message>
        <source>Sealing the form…</source>
        <translation>फ़ॉर्म सील हो रहा है…</translation>
    </message>
    <message>
        <source>Sealing the receipt</source>
        <translation>रसीद सील हो रही है</translation>
    </message>
    <message>
        <source>Sealing the report</source>
        <translation>रिपोर्ट सील की जा रही है</translation>
    </message>
    <message>
        <source>Searched for a patient</source>
        <translation>मरीज़ खोजा</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>दूसरा गवाह</translation>
    </message>
    <message>
        <source>Secret: for the practice manager only</source>
        <translation>गोपनीय: केवल प्रैक्टिस मैनेजर के लिए</translation>
    </message>
    <message>
        <source>Security of this computer</source>
        <translation>इस कंप्यूटर की सुरक्षा</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>देखें कि क्या होगा</translation>
    </message>
    <message>
        <source>Sees the signature being made.</source>
        <translation>हस्ताक्षर होते हुए देखते हैं।</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Select an entry to read all of it.</source>
        <translation>पूरी प्रविष्टि पढ़ने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>अलग करें</translation>
    </message>
    <message>
        <source>Separate the files</source>
        <translation>फ़ाइलें अलग करें</translation>
    </message>
    <message>
        <source>Separate {merged}</source>
        <translation>{merged} को अलग करें</translation>
    </message>
    <message>
        <source>Separate {merged} from {kept}?</source>
        <translation>{merged} को {kept} से अलग करें?</translation>
    </message>
    <message>
        <source>Separated two merged files</source>
        <translation>दो जुड़ी फ़ाइलें अलग कीं</translation>
    </message>
    <message>
        <source>September</source>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Set a PIN for the shift</source>
        <translation>शिफ़्ट के लिए पिन रखा</translation>
    </message>
    <message>
        <source>Set a PIN for this shift</source>
        <translation>इस शिफ़्ट के लिए पिन रखें</translation>
    </message>
    <message>
        <source>Set a shift PIN</source>
        <translation>शिफ़्ट पिन रखें</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>पिन रखें</translation>
    </message>
    <message>
        <source>Set the clinic up</source>
        <translation>क्लिनिक का सेटअप किया</translation>
    </message>
    <message>
        <source>Set up a new clinic</source>
        <translation>नया क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Settled: two different people</source>
        <translation>तय हुआ: दो अलग-अलग लोग</translation>
    </message>
    <message>
        <source>Sheet of what left</source>
        <translation>बाहर गई चीज़ों का पन्ना</translation>
    </message>
    <message>
        <source>Sheets, reports and receipts are kept here; Enter opens one.</source>
        <translation>पर्चे, रिपोर्ट और रसीदें यहाँ रखी जाती हैं; Enter से खुलती हैं।</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Short, for example: asha</source>
        <translation>छोटा, जैसे: asha</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Show all in the list of patients (Ctrl+Return)</source>
        <translation>सभी मरीज़ों की सूची में दिखाएँ (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Show the English text at the side</source>
        <translation>साथ में अंग्रेज़ी पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the keys that work here</source>
        <translation>यहाँ काम करने वाली कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the later photograph as the earlier one</source>
        <translation>बाद की फ़ोटो को पहले की जगह दिखाएँ</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>सबसे नई प्रविष्टियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the whole form (Ctrl+M)</source>
        <translation>पूरा फ़ॉर्म दिखाएँ (Ctrl+M)</translation>
    </message>
    <message>
        <source>Show the whole form, or the short one</source>
        <translation>पूरा फ़ॉर्म दिखाएँ, या छोटा</translation>
    </message>
    <message>
        <source>Show the whole number of {paper}</source>
        <translation>{paper} का पूरा नंबर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the whole number?</source>
        <translation>पूरा नंबर दिखाएँ?</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign and seal</source>
        <translation>हस्ताक्षर करें और सील करें</translation>
    </message>
    <message>
        <source>Sign as the clinician</source>
        <translation>चिकित्सक के रूप में हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>यहाँ हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in as: {name}</source>
        <translation>साइन इन का नाम: {name}</translation>
    </message>
    <message>
        <source>Sign in with your name as before, and choose a new password. Everybody else's stays as it is.</source>
        <translation>पहले वाले नाम से साइन इन करें और नया पासवर्ड चुनें। बाक़ी सबके पासवर्ड वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Sign in with your name as before, and choose a new password. Then give everybody else a new one.</source>
        <translation>पहले की तरह अपने नाम से साइन इन करें और नया पासवर्ड चुनें। फिर बाक़ी सबको भी नया दें।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign with a pen, a finger or the mouse. Delete clears it.</source>
        <translation>पेन, उँगली या माउस से हस्ताक्षर करें। Delete दबाने से बॉक्स साफ़ हो जाता है।</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature and taking back</source>
        <translation>हस्ताक्षर और वापस लेना</translation>
    </message>
    <message>
        <source>Signature of the clinician</source>
        <translation>चिकित्सक के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of the guardian</source>
        <translation>अभिभावक के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of the interpreter</source>
        <translation>दुभाषिये के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of the lawful representative</source>
        <translation>क़ानूनी प्रतिनिधि के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of the patient</source>
        <translation>मरीज़ के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>गवाह के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>हस्ताक्षर और सील हो चुकी</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>हस्ताक्षर का समय</translation>
    </message>
    <message>
        <source>Signed at {at}</source>
        <translation>हस्ताक्षर का समय: {at}</translation>
    </message>
    <message>
        <source>Signed before: {reference}, on {day}. A new form replaces those answers from then on.</source>
        <translation>पहले हस्ताक्षर हुए: {reference}, {day} को। नया फ़ॉर्म उसी समय से उन जवाबों की जगह ले लेगा।</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षर किसने किए</translation>
    </message>
    <message>
        <source>Signed by the person at work</source>
        <translation>काम पर मौजूद व्यक्ति का हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed consent</source>
        <translation>हस्ताक्षर की हुई सहमति</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन किया</translation>
    </message>
    <message>
        <source>Signed on paper by</source>
        <translation>काग़ज़ पर हस्ताक्षर करने वाला</translation>
    </message>
    <message>
        <source>Signed on paper, or by thumb</source>
        <translation>काग़ज़ पर हस्ताक्षर या अँगूठा</translation>
    </message>
    <message>
        <source>Signed on this screen</source>
        <translation>इस स्क्रीन पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट किया</translation>
    </message>
    <message>
        <source>Signed paper, page {page} of {pages}</source>
        <translation>हस्ताक्षरित काग़ज़, पेज {page} / {pages}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Signs after the patient, with the own password or shift PIN.</source>
        <translation>मरीज़ के बाद, अपने पासवर्ड या शिफ़्ट पिन से हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>साइन इन का नाम</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Six digits, not a row like 123456.</source>
        <translation>छह अंक, 123456 जैसा क्रम नहीं।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, for example {example}. It stays for good.</source>
        <translation>छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न, जैसे {example}। यह हमेशा यही रहता है।</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>मुस्कान</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>सोशल मीडिया</translation>
    </message>
    <message>
        <source>Social media page</source>
        <translation>सोशल मीडिया पेज</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>कुछ ख़ानों को फिर से देखना होगा।</translation>
    </message>
    <message>
        <source>Some of it came from somebody else</source>
        <translation>इसमें से कुछ किसी और ने बताया</translation>
    </message>
    <message>
        <source>Some were taken under another record of this person, which was merged since.</source>
        <translation>कुछ इसी व्यक्ति के दूसरे रिकॉर्ड में ली गई थीं, जो अब जोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>Some work is still going on. Wait for it to end, then close the window.</source>
        <translation>कुछ काम अभी चल रहा है। उसके ख़त्म होने तक रुकें, फिर विंडो बंद करें।</translation>
    </message>
    <message>
        <source>Somebody else decides for this patient, as the record says.</source>
        <translation>रिकॉर्ड के अनुसार इस मरीज़ के लिए कोई और फ़ैसला करता है।</translation>
    </message>
    <message>
        <source>Somebody else saved this record while you were editing it, so nothing of yours was saved. Open it again and repeat your changes.</source>
        <translation>जब आप यह रिकॉर्ड बदल रहे थे तब किसी और ने इसे सहेज लिया, इसलिए आपका कुछ सहेजा नहीं गया। रिकॉर्ड फिर से खोलें और अपने बदलाव दोहराएँ।</translation>
    </message>
    <message>
        <source>Somebody else's</source>
        <translation>किसी और का</translation>
    </message>
    <message>
        <source>Somebody has this name already, or had it. Choose another one.</source>
        <translation>यह नाम किसी का है, या पहले था। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Somebody known</source>
        <translation>पहले से दर्ज व्यक्ति</translation>
    </message>
    <message>
        <source>Somebody like this has a record. Ask before you make a second one.</source>
        <translation>ऐसे किसी व्यक्ति का रिकॉर्ड पहले से है। दूसरा बनाने से पहले पूछ लें।</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>कोई नया</translation>
    </message>
    <message>
        <source>Something is wrong with this computer or folder</source>
        <translation>इस कंप्यूटर या फ़ोल्डर में कुछ गड़बड़ है</translation>
    </message>
    <message>
        <source>Sorted photographs</source>
        <translation>फ़ोटो क्रम में लगाईं</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>स्रोत: {source}</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Staff training</source>
        <translation>स्टाफ़ का प्रशिक्षण</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>इससे शुरू करें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>राज्य या प्रांत</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Step {number} of {steps}</source>
        <translation>चरण {number} / {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {name}</source>
        <translation>चरण {step} / {steps}: {name}</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>अभी बाक़ी: {fields}</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>अब भी बाहर</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the backup</source>
        <translation>बैकअप रोकें</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोक दिया गया</translation>
    </message>
    <message>
        <source>Stopped. {added} people are in so far. Choose the same file again to go on.</source>
        <translation>रोक दिया गया। अब तक {added} लोग जुड़ चुके हैं। जारी रखने के लिए वही फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Such as mother</source>
        <translation>जैसे माँ</translation>
    </message>
    <message>
        <source>Such as: needs a wheelchair</source>
        <translation>जैसे: व्हीलचेयर चाहिए</translation>
    </message>
    <message>
        <source>Suggest four words</source>
        <translation>चार शब्द सुझाएँ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>अदला-बदली करें</translation>
    </message>
    <message>
        <source>Take a consent</source>
        <translation>सहमति लें</translation>
    </message>
    <message>
        <source>Take a consent (Ctrl+T)</source>
        <translation>सहमति लें (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>सूची ले जाएँ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take consent</source>
        <translation>सहमति लें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>इसे वापस लें</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Take off this alert: {text}</source>
        <translation>यह चेतावनी हटाएँ: {text}</translation>
    </message>
    <message>
        <source>Take permissions back</source>
        <translation>अनुमतियाँ वापस लें</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Take photographs</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Take photographs with a camera</source>
        <translation>कैमरे से फ़ोटो लें</translation>
    </message>
    <message>
        <source>Take the alert off?</source>
        <translation>चेतावनी हटाएँ?</translation>
    </message>
    <message>
        <source>Take the chosen box away</source>
        <translation>चुना हुआ चौखटा हटाएँ</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Take the registration consent while the patient is here.</source>
        <translation>मरीज़ के रहते ही पंजीकरण की सहमति ले लें।</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>रिकॉर्ड में लें</translation>
    </message>
    <message>
        <source>Take {paper} off the record</source>
        <translation>{paper} को रिकॉर्ड से हटाएँ</translation>
    </message>
    <message>
        <source>Take {paper} off the record?</source>
        <translation>{paper} को रिकॉर्ड से हटाएँ?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>किसने वापस लिया</translation>
    </message>
    <message>
        <source>Taken with the camera, {time}</source>
        <translation>कैमरे से ली गई, {time}</translation>
    </message>
    <message>
        <source>Taken: {count}</source>
        <translation>ली गईं: {count}</translation>
    </message>
    <message>
        <source>Taking the photographs in</source>
        <translation>फ़ोटो रिकॉर्ड में ली जा रही हैं</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Teaching our own staff</source>
        <translation>हमारे स्टाफ़ का प्रशिक्षण</translation>
    </message>
    <message>
        <source>Template as CSV</source>
        <translation>CSV नमूना</translation>
    </message>
    <message>
        <source>Template for Excel</source>
        <translation>Excel नमूना</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Thank you. Your answers are recorded.</source>
        <translation>धन्यवाद। आपके जवाब दर्ज हो गए हैं।</translation>
    </message>
    <message>
        <source>Thank you. Your form is signed.</source>
        <translation>धन्यवाद। आपके फ़ॉर्म पर हस्ताक्षर हो गए।</translation>
    </message>
    <message>
        <source>That is not possible now: they wait until it is, or until you discard them.</source>
        <translation>अभी ऐसा नहीं हो सकता: जब तक हो न सके या आप इन्हें मिटा न दें, ये यहीं रहेंगी।</translation>
    </message>
    <message>
        <source>That is only a line. Clear the box and sign again, or make a cross.</source>
        <translation>यह केवल एक लकीर है। बॉक्स साफ़ करें और फिर से हस्ताक्षर करें, या क्रॉस का निशान बनाएँ।</translation>
    </message>
    <message>
        <source>That is only a small mark. Clear the box and sign in full.</source>
        <translation>यह केवल एक छोटा निशान है। बॉक्स साफ़ करें और पूरे हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>That was too quick to be a signature. Clear the box and sign again.</source>
        <translation>यह हस्ताक्षर के लिए बहुत जल्दी था। बॉक्स साफ़ करें और फिर से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>That you looked, and why, is written into the audit trail.</source>
        <translation>आपने देखा, और क्यों देखा, यह गतिविधि लेखा में लिखा जाता है।</translation>
    </message>
    <message>
        <source>The FHIR file holds the patient's answers and the signed document, without a password: anyone who gets it can read it. That it was saved is written down.</source>
        <translation>FHIR फ़ाइल में मरीज़ के जवाब और हस्ताक्षरित दस्तावेज़ बिना पासवर्ड के होते हैं: जिसे भी यह मिले, वह इसे पढ़ सकता है। इसका सहेजा जाना दर्ज किया जाता है।</translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>पिन दोबारा</translation>
    </message>
    <message>
        <source>The PIN is not valid any more. Sign in with your password.</source>
        <translation>यह पिन अब मान्य नहीं है। अपने पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>The PIN no longer opens this shift. Sign in with the password.</source>
        <translation>यह पिन अब इस शिफ़्ट को नहीं खोलता। पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>The account is closed</source>
        <translation>खाता बंद कर दिया गया</translation>
    </message>
    <message>
        <source>The account is ready</source>
        <translation>खाता तैयार है</translation>
    </message>
    <message>
        <source>The audit trail can't be read to its end: {detail}</source>
        <translation>गतिविधि लेखा अंत तक पढ़ा नहीं जा सकता: {detail}</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>गतिविधि लेखा ख़ाली है।</translation>
    </message>
    <message>
        <source>The backup failed in the program that has the clinic open. The clinic's records are safe. Try again there.</source>
        <translation>जिस प्रोग्राम में क्लिनिक खुला है, उसमें बैकअप नहीं बन सका। क्लिनिक के रिकॉर्ड सुरक्षित हैं। वहीं फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The backup is being finished…</source>
        <translation>बैकअप पूरा किया जा रहा है…</translation>
    </message>
    <message>
        <source>The backup is complete: {size} new</source>
        <translation>बैकअप पूरा हुआ: {size} नया</translation>
    </message>
    <message>
        <source>The backup medium can't be written or read. Check that it is not write-protected and that you may use it, then try again. The clinic's records and the backups made before are safe.</source>
        <translation>बैकअप की डिस्क पर न लिखा जा सकता है, न उससे पढ़ा जा सकता है। देखें कि उस पर लिखने की रोक न हो और आपको उसके उपयोग की अनुमति हो, फिर कोशिश करें। क्लिनिक के रिकॉर्ड और पहले के बैकअप सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The backup medium stopped answering ({reason}). Connect it again and repeat what you did. The clinic's records and the backups made before are safe.</source>
        <translation>बैकअप की डिस्क ने जवाब देना बंद कर दिया ({reason})। उसे फिर से लगाएँ और अपना काम दोहराएँ। क्लिनिक के रिकॉर्ड और पहले के बैकअप सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The backup of {at} is damaged and does not count. Please make a new one.</source>
        <translation>{at} का बैकअप ख़राब है और गिना नहीं जाता। कृपया नया बनाएँ।</translation>
    </message>
    <message>
        <source>The camera can't be used now</source>
        <translation>अभी कैमरा नहीं चल सकता</translation>
    </message>
    <message>
        <source>The camera dates the first of them {when}. Is that right?</source>
        <translation>कैमरे के अनुसार इनमें से पहली {when} की है। क्या यह सही है?</translation>
    </message>
    <message>
        <source>The camera was unplugged. Connect it again, or go on with another one.</source>
        <translation>कैमरा निकल गया है। उसे फिर से लगाएँ, या दूसरे कैमरे से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The camera wrote no time into the first of them.</source>
        <translation>कैमरे ने इनमें से पहली में कोई समय नहीं लिखा।</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>The clinic does not publish its days off; ask the clinic</source>
        <translation>क्लिनिक ने अपनी छुट्टी के दिन प्रकाशित नहीं किए हैं; क्लिनिक से पूछें</translation>
    </message>
    <message>
        <source>The clinic folder can't be written. Nothing was changed. Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translation>क्लिनिक फ़ोल्डर में लिखा नहीं जा सकता। कुछ बदला नहीं गया। देखें कि डिस्क पर लिखने की रोक न हो और आपको फ़ोल्डर में लिखने की अनुमति हो, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic folder has no database in it, so no backup was made. Open the clinic once and try again.</source>
        <translation>क्लिनिक फ़ोल्डर में डेटाबेस नहीं है, इसलिए बैकअप नहीं बना। एक बार क्लिनिक खोलें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic folder has no database in it. If a part of the folder was moved, put it back; otherwise restore the last backup into a new folder.</source>
        <translation>क्लिनिक फ़ोल्डर में डेटाबेस नहीं है। अगर फ़ोल्डर का कोई हिस्सा कहीं और रखा गया है तो उसे वापस रखें; नहीं तो पिछला बैकअप किसी नए फ़ोल्डर में बहाल करें।</translation>
    </message>
    <message>
        <source>The clinic folder was not found. If it is on a removable or network disk, connect it; otherwise choose where it is now.</source>
        <translation>क्लिनिक फ़ोल्डर नहीं मिला। अगर वह पेन ड्राइव या नेटवर्क डिस्क पर है तो उसे जोड़ें; नहीं तो बताएँ कि वह अब कहाँ है।</translation>
    </message>
    <message>
        <source>The clinic has a new key</source>
        <translation>क्लिनिक की नई कुंजी बन गई</translation>
    </message>
    <message>
        <source>The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>क्लिनिक ने इस फ़ाइल को सील किया है: बाद का कोई भी बदलाव दिख जाता है।</translation>
    </message>
    <message>
        <source>The clinic is open in another program. Close it and try again.</source>
        <translation>क्लिनिक किसी दूसरे प्रोग्राम में खुला है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic is open, but the program that has it open does not answer. Make the backup in its window, or close it and try again.</source>
        <translation>क्लिनिक खुला है, पर जिस प्रोग्राम में खुला है वह जवाब नहीं दे रहा। बैकअप उसी की विंडो में बनाएँ, या उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic keeps its present key</source>
        <translation>क्लिनिक की मौजूदा कुंजी बनी रहती है</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be read. Nothing was changed. Check the program's folder.</source>
        <translation>क्लिनिक पैक “{pack}” पढ़ा नहीं जा सकता। कुछ बदला नहीं गया। प्रोग्राम का फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be used: this version of Frontdesk doesn't know “{key}”. Nothing was changed. Install the newest Frontdesk, or ask whoever prepared the pack.</source>
        <translation>क्लिनिक पैक “{pack}” काम नहीं आ सकता: Frontdesk का यह संस्करण “{key}” को नहीं जानता। कुछ बदला नहीं गया। सबसे नया Frontdesk इंस्टॉल करें, या पैक बनाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be used: “{key}” doesn't hold what it should. Nothing was changed. Install Frontdesk again, or ask whoever prepared the pack.</source>
        <translation>क्लिनिक पैक “{pack}” काम नहीं आ सकता: “{key}” में वह नहीं है जो होना चाहिए। कुछ बदला नहीं गया। Frontdesk फिर से इंस्टॉल करें, या पैक बनाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” can't be used: “{key}” is missing. Nothing was changed. Install Frontdesk again, or ask whoever prepared the pack.</source>
        <translation>क्लिनिक पैक “{pack}” काम नहीं आ सकता: “{key}” उसमें नहीं है। कुछ बदला नहीं गया। Frontdesk फिर से इंस्टॉल करें, या पैक बनाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” is damaged. Nothing was changed. Install Frontdesk again.</source>
        <translation>क्लिनिक पैक “{pack}” ख़राब है। कुछ बदला नहीं गया। Frontdesk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The clinic pack “{pack}” is too large to be one. Nothing was changed.</source>
        <translation>क्लिनिक पैक “{pack}” इतना बड़ा है कि यह क्लिनिक पैक नहीं हो सकता। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The clinic's certificate is missing, so nothing can be sealed. Nothing was signed. Run a check.</source>
        <translation>क्लिनिक का प्रमाण-पत्र नहीं मिला, इसलिए कुछ भी सील नहीं हो सकता। कोई हस्ताक्षर दर्ज नहीं हुआ। जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>The clinic's database can't be read: its beginning is damaged, or it belongs to another clinic. Nothing was changed. Restore the last backup into a new folder.</source>
        <translation>क्लिनिक का डेटाबेस पढ़ा नहीं जा सकता: उसका शुरू का हिस्सा ख़राब है, या वह किसी दूसरे क्लिनिक का है। कुछ बदला नहीं गया। पिछला बैकअप किसी नए फ़ोल्डर में बहाल करें।</translation>
    </message>
    <message>
        <source>The clinic's database could not be read to its end, so no backup was made. Check the disk that holds the clinic folder, then try again.</source>
        <translation>क्लिनिक का डेटाबेस अंत तक पढ़ा नहीं जा सका, इसलिए बैकअप नहीं बना। जिस डिस्क पर क्लिनिक फ़ोल्डर है उसे जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic's database is not encrypted, so it was not made by Frontdesk and is not opened. Nothing was changed. Restore the last backup into a new folder.</source>
        <translation>क्लिनिक का डेटाबेस एन्क्रिप्ट किया हुआ नहीं है, यानी यह Frontdesk का बनाया नहीं है, इसलिए इसे नहीं खोला गया। कुछ बदला नहीं गया। पिछला बैकअप किसी नए फ़ोल्डर में बहाल करें।</translation>
    </message>
    <message>
        <source>The clinic's database was too busy to be copied, so no backup was made. Nothing is lost. Try again when less is going on.</source>
        <translation>क्लिनिक का डेटाबेस इतना व्यस्त था कि उसकी प्रति नहीं बन सकी, इसलिए बैकअप नहीं बना। कुछ खोया नहीं है। जब काम कम हो तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic's key file (keys.json) is missing, damaged or not Frontdesk's. The records themselves are safe. Put back keys.json from the last backup.</source>
        <translation>क्लिनिक की कुंजी फ़ाइल (keys.json) नहीं मिली, ख़राब है या Frontdesk की नहीं है। रिकॉर्ड ख़ुद सुरक्षित हैं। पिछले बैकअप से keys.json वापस रखें।</translation>
    </message>
    <message>
        <source>The clinic's key file (keys.json) was changed outside Frontdesk. The records themselves are safe. Put back keys.json from the last backup.</source>
        <translation>क्लिनिक की कुंजी फ़ाइल (keys.json) Frontdesk के बाहर बदली गई। रिकॉर्ड ख़ुद सुरक्षित हैं। पिछले बैकअप से keys.json वापस रखें।</translation>
    </message>
    <message>
        <source>The clinic's own settings can't be read: {detail}</source>
        <translation>क्लिनिक की अपनी सेटिंग्स पढ़ी नहीं जा सकतीं: {detail}</translation>
    </message>
    <message>
        <source>The clinic's website</source>
        <translation>क्लिनिक की वेबसाइट</translation>
    </message>
    <message>
        <source>The clinician signs</source>
        <translation>चिकित्सक हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>The clinician's own password or shift PIN</source>
        <translation>चिकित्सक का अपना पासवर्ड या शिफ़्ट पिन</translation>
    </message>
    <message>
        <source>The clinician's signature is still missing.</source>
        <translation>चिकित्सक के हस्ताक्षर अभी बाक़ी हैं।</translation>
    </message>
    <message>
        <source>The columns of audit entry {seq} say something other than the entry itself.</source>
        <translation>लेखा प्रविष्टि {seq} के ख़ानों में वह नहीं लिखा जो प्रविष्टि में है।</translation>
    </message>
    <message>
        <source>The computer was lost, stolen or broken, and you bring the clinic back from a backup.</source>
        <translation>कंप्यूटर खो गया, चोरी हो गया या टूट गया, और आप बैकअप से क्लिनिक वापस ला रहे हैं।</translation>
    </message>
    <message>
        <source>The consent can't be taken now</source>
        <translation>सहमति अभी नहीं ली जा सकती</translation>
    </message>
    <message>
        <source>The consent is signed and sealed</source>
        <translation>सहमति पर हस्ताक्षर हो गए और उसे सील कर दिया गया</translation>
    </message>
    <message>
        <source>The consent ran out</source>
        <translation>सहमति की अवधि समाप्त हो गई</translation>
    </message>
    <message>
        <source>The consent runs out soon</source>
        <translation>सहमति की अवधि जल्द समाप्त होगी</translation>
    </message>
    <message>
        <source>The consent text “{text}” ({language}) is damaged. Nobody can sign it until it is back: install Frontdesk again.</source>
        <translation>सहमति का लेख “{text}” ({language}) ख़राब है। ठीक होने तक कोई उस पर हस्ताक्षर नहीं कर सकता: Frontdesk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The consent text “{text}” ({language}) is missing. Nobody can sign it until it is back: install Frontdesk again.</source>
        <translation>सहमति का लेख “{text}” ({language}) नहीं मिला। वापस आने तक कोई उस पर हस्ताक्षर नहीं कर सकता: Frontdesk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>The copies are saved, and written into the register as {reference}.</source>
        <translation>प्रतियाँ सहेजी गईं, और रजिस्टर में {reference} के नाम से लिखी गईं।</translation>
    </message>
    <message>
        <source>The copy as it leaves</source>
        <translation>प्रति, जैसी वह बाहर जाएगी</translation>
    </message>
    <message>
        <source>The database could not be given its new key. The earlier folder and the backups are untouched. Try again from the backup.</source>
        <translation>डेटाबेस को नई कुंजी नहीं दी जा सकी। पहले का फ़ोल्डर और बैकअप वैसे ही हैं। बैकअप से फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database engine on this computer lacks a protection that the clinic's records need ({setting}). Nothing was opened. Install Frontdesk again.</source>
        <translation>इस कंप्यूटर के डेटाबेस इंजन में वह सुरक्षा ({setting}) नहीं है जो क्लिनिक के रिकॉर्डों को चाहिए। कुछ खोला नहीं गया। Frontdesk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The database is busy with another job, so this was not saved. Nothing is lost. Try again in a moment.</source>
        <translation>डेटाबेस किसी और काम में व्यस्त है, इसलिए यह सहेजा नहीं गया। कुछ खोया नहीं है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}</source>
        <translation>डेटाबेस ख़राब है: {detail}</translation>
    </message>
    <message>
        <source>The date of birth and the age don't agree. Leave one of them empty.</source>
        <translation>जन्मतिथि और उम्र मेल नहीं खातीं। दोनों में से एक ख़ाली छोड़ दें।</translation>
    </message>
    <message>
        <source>The date of birth can't be in the future.</source>
        <translation>जन्मतिथि आगे की तारीख़ नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The day on the paper lies before the form was printed, or in the future.</source>
        <translation>काग़ज़ पर लिखी तारीख़ फ़ॉर्म छपने से पहले की है, या आगे की।</translation>
    </message>
    <message>
        <source>The device secret is in this computer's own key store.</source>
        <translation>डिवाइस की गुप्त कुंजी इस कंप्यूटर की अपनी सुरक्षित जगह में है।</translation>
    </message>
    <message>
        <source>The disk did not answer, so this was not saved. Everything saved before is safe. Check the disk and its cable, then try again.</source>
        <translation>डिस्क ने जवाब नहीं दिया, इसलिए यह सहेजा नहीं गया। पहले सहेजा हुआ सब सुरक्षित है। डिस्क और उसका तार जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({reason}). Everything saved before is safe. Check the disk and its cable, then try again.</source>
        <translation>डिस्क ने कहा हुआ काम नहीं किया ({reason})। पहले सहेजा हुआ सब सुरक्षित है। डिस्क और उसका तार जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Everything saved before is safe. Free some space and try again.</source>
        <translation>डिस्क भर गई है, इसलिए यह सहेजा नहीं गया। पहले सहेजा हुआ सब सुरक्षित है। कुछ जगह ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>मसौदा रख लिया गया</translation>
    </message>
    <message>
        <source>The drawing could not be read. Clear the box and sign again.</source>
        <translation>हस्ताक्षर पढ़े नहीं जा सके। बॉक्स साफ़ करें और फिर से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The erasure ledger is lost or damaged.</source>
        <translation>मिटाए गए रिकॉर्डों की सूची खो गई या ख़राब है।</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}. The clinic's records are not affected.</source>
        <translation>फ़ाइल नहीं पढ़ी जा सकी: {reason}। क्लिनिक के रिकॉर्ड पर कोई असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. The clinic's records are not affected. Choose another place.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी: {reason}। क्लिनिक के रिकॉर्डों पर असर नहीं पड़ा। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The file is only read. It is not kept, and nothing in it is run.</source>
        <translation>फ़ाइल केवल पढ़ी जाती है। वह रखी नहीं जाती, और उसमें से कुछ चलाया नहीं जाता।</translation>
    </message>
    <message>
        <source>The file was changed since it was looked at, so nothing was added. Choose it again.</source>
        <translation>देखे जाने के बाद फ़ाइल बदल गई है, इसलिए कुछ नहीं जोड़ा गया। उसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>The file {file} can't be read as text.</source>
        <translation>फ़ाइल {file} को टेक्स्ट के रूप में पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The file {file} holds no password.</source>
        <translation>फ़ाइल {file} में कोई पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The files are deleted where they were. On a memory card, a phone or a solid-state disk their bytes may stay until they are written over, and somebody with the right tools may bring them back. Copies that the phone keeps elsewhere (deleted pictures, an online album) are not reached: delete them there.</source>
        <translation>फ़ाइलें जहाँ थीं वहाँ से मिटाई जाती हैं। मेमोरी कार्ड, फ़ोन या सॉलिड-स्टेट डिस्क पर उनका डेटा तब तक रह सकता है जब तक उस पर कुछ और न लिखा जाए, और सही औज़ार वाला कोई उन्हें वापस ला सकता है। फ़ोन जो प्रतियाँ कहीं और रखता है (मिटाई गई तस्वीरें, ऑनलाइन एल्बम), वे इससे नहीं मिटतीं: उन्हें वहीं मिटाएँ।</translation>
    </message>
    <message>
        <source>The files have different dates of birth.</source>
        <translation>फ़ाइलों में जन्मतिथि अलग-अलग है।</translation>
    </message>
    <message>
        <source>The files have different genders.</source>
        <translation>फ़ाइलों में लिंग अलग-अलग है।</translation>
    </message>
    <message>
        <source>The files name different guardians, so it is in doubt who signs for the patient.</source>
        <translation>फ़ाइलों में अलग-अलग अभिभावक हैं, इसलिए साफ़ नहीं कि मरीज़ के लिए हस्ताक्षर कौन करेगा।</translation>
    </message>
    <message>
        <source>The files say the same. There is nothing to choose.</source>
        <translation>दोनों फ़ाइलों में एक ही बात है। चुनने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
    </message>
    <message>
        <source>The files that they came from</source>
        <translation>जिन फ़ाइलों से ये आईं</translation>
    </message>
    <message>
        <source>The first {count} rows to look at are shown.</source>
        <translation>देखने योग्य पहली {count} पंक्तियाँ दिखाई गई हैं।</translation>
    </message>
    <message>
        <source>The first {found} that fit: type more to find one</source>
        <translation>मिलते-जुलते पहले {found}: किसी एक को पाने के लिए और लिखें</translation>
    </message>
    <message>
        <source>The folder can't be read</source>
        <translation>फ़ोल्डर पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The folder for backups was not found. Connect the disk or stick and try again, or choose another folder. The clinic's records are safe.</source>
        <translation>बैकअप का फ़ोल्डर नहीं मिला। डिस्क या पेन ड्राइव लगाकर फिर कोशिश करें, या दूसरा फ़ोल्डर चुनें। क्लिनिक के रिकॉर्ड सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The folder in which the clinic should be restored was not found. Choose another place.</source>
        <translation>जिस फ़ोल्डर में क्लिनिक बहाल होना है, वह नहीं मिला। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The form fills the screen. Nothing else can be reached from it.</source>
        <translation>फ़ॉर्म पूरी स्क्रीन पर खुलेगा। वहाँ से और कुछ नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>The form has changed since it was opened. Open it again.</source>
        <translation>खोले जाने के बाद फ़ॉर्म बदल गया है। इसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>The form is printed with a code of its own. It agrees to nothing yet.</source>
        <translation>फ़ॉर्म अपने कोड के साथ छपता है। इससे अभी कोई सहमति नहीं होती।</translation>
    </message>
    <message>
        <source>The form is refused</source>
        <translation>फ़ॉर्म से इनकार है</translation>
    </message>
    <message>
        <source>The form is signed and sealed</source>
        <translation>फ़ॉर्म पर हस्ताक्षर हो गए और सील लग गई</translation>
    </message>
    <message>
        <source>The form itself stays as it was sealed. Your signature gets a sealed page of its own.</source>
        <translation>फ़ॉर्म वैसा ही रहता है जैसा सील किया गया था। आपके हस्ताक्षर का अपना सील किया हुआ पृष्ठ बनता है।</translation>
    </message>
    <message>
        <source>The form itself was not changed: its own seal holds. The clinic has sealed this file too: any later change to it can be seen.</source>
        <translation>फ़ॉर्म में कुछ नहीं बदला: उसकी अपनी सील बनी हुई है। क्लिनिक ने इस फ़ाइल को भी सील किया है: बाद का कोई भी बदलाव दिख जाएगा।</translation>
    </message>
    <message>
        <source>The form showed other photographs, and the patient agreed to those. Ask about this one.</source>
        <translation>फ़ॉर्म में दूसरी फ़ोटो दिखाई गई थीं, और मरीज़ ने उन्हीं पर सहमति दी। इस फ़ोटो के लिए पूछें।</translation>
    </message>
    <message>
        <source>The form that this belongs to</source>
        <translation>यह जिस फ़ॉर्म का है</translation>
    </message>
    <message>
        <source>The form to sign on paper</source>
        <translation>काग़ज़ पर हस्ताक्षर का फ़ॉर्म</translation>
    </message>
    <message>
        <source>The form was opened too long ago, or this PC's clock was changed since. Open the form again and let it be read once more.</source>
        <translation>फ़ॉर्म बहुत पहले खोला गया था, या उसके बाद इस PC की घड़ी बदली गई। फ़ॉर्म फिर से खोलें और एक बार फिर पढ़ने दें।</translation>
    </message>
    <message>
        <source>The guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>The guardian's</source>
        <translation>अभिभावक का</translation>
    </message>
    <message>
        <source>The guardian's permission ended when the patient came of age. Ask the patient.</source>
        <translation>मरीज़ के वयस्क होने पर अभिभावक की सहमति समाप्त हो गई। मरीज़ से पूछें।</translation>
    </message>
    <message>
        <source>The initials are still missing.</source>
        <translation>छोटे हस्ताक्षर अभी बाक़ी हैं।</translation>
    </message>
    <message>
        <source>The key file (keys.json) holds ways in that the records do not know, so they got no new key. Give a new one-time password to: {names}.</source>
        <translation>कुंजी फ़ाइल (keys.json) में ऐसे प्रवेश हैं जिन्हें रिकॉर्ड नहीं जानते, इसलिए उन्हें नई कुंजी नहीं मिली। इन्हें एक बार वाला नया पासवर्ड दें: {names}।</translation>
    </message>
    <message>
        <source>The key file is lost or damaged.</source>
        <translation>कुंजी फ़ाइल खो गई या ख़राब है।</translation>
    </message>
    <message>
        <source>The key file of this folder (keys.json) is older than its records: somebody put an earlier one back. A practice manager must sign in once, so that people who were removed stay out.</source>
        <translation>इस फ़ोल्डर की कुंजी फ़ाइल (keys.json) इसके रिकॉर्डों से पुरानी है: किसी ने पहले वाली फ़ाइल वापस रख दी। प्रैक्टिस मैनेजर को एक बार साइन इन करना होगा, ताकि हटाए गए लोग बाहर ही रहें।</translation>
    </message>
    <message>
        <source>The kind of paper, with at most the last four digits of its number.</source>
        <translation>पहचान-पत्र का प्रकार, और उसके नंबर के ज़्यादा से ज़्यादा आख़िरी चार अंक।</translation>
    </message>
    <message>
        <source>The last backup here is of {at}.</source>
        <translation>यहाँ का पिछला बैकअप {at} का है।</translation>
    </message>
    <message>
        <source>The last backup here is of {at}. Please make one today.</source>
        <translation>यहाँ का पिछला बैकअप {at} का है। कृपया आज एक बना लें।</translation>
    </message>
    <message>
        <source>The last digit of this number says another gender than the record. Check both; the paper is kept.</source>
        <translation>इस नंबर का आख़िरी अंक रिकॉर्ड से अलग लिंग बताता है। दोनों जाँचें; पहचान-पत्र दर्ज रहेगा।</translation>
    </message>
    <message>
        <source>The last patients. Type to find others.</source>
        <translation>पिछले मरीज़। दूसरों को खोजने के लिए लिखें।</translation>
    </message>
    <message>
        <source>The lawful representative</source>
        <translation>क़ानूनी प्रतिनिधि</translation>
    </message>
    <message>
        <source>The likeliest {count} pairs</source>
        <translation>सबसे संभावित {count} जोड़ियाँ</translation>
    </message>
    <message>
        <source>The list of contents of backup {snapshot} is damaged, so it can't be restored. Nothing was changed. Choose another backup or another medium.</source>
        <translation>बैकअप {snapshot} की सूची ख़राब है, इसलिए उसे बहाल नहीं किया जा सकता। कुछ बदला नहीं गया। कोई दूसरा बैकअप या दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>The list of stored files can't be read to its end: {detail}</source>
        <translation>रखी हुई फ़ाइलों की सूची अंत तक पढ़ी नहीं जा सकती: {detail}</translation>
    </message>
    <message>
        <source>The name and the password don't match. Check the keyboard and try again.</source>
        <translation>नाम और पासवर्ड मेल नहीं खाते। कीबोर्ड जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The name of the {role}</source>
        <translation>{role} का नाम</translation>
    </message>
    <message>
        <source>The new copy of the clinic's database did not pass its check and is not used. Everything was left as it was. Check the clinic folder for damage, then try again.</source>
        <translation>क्लिनिक के डेटाबेस की नई प्रति जाँच में सही नहीं निकली और काम में नहीं ली जाएगी। सब कुछ जैसा था वैसा ही है। देखें कि क्लिनिक फ़ोल्डर ख़राब तो नहीं, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>नया पासवर्ड दोबारा</translation>
    </message>
    <message>
        <source>The new recovery kit</source>
        <translation>नई रिकवरी किट यह है</translation>
    </message>
    <message>
        <source>The new version is in use</source>
        <translation>नया संस्करण लागू है</translation>
    </message>
    <message>
        <source>The next box</source>
        <translation>अगला चौखटा</translation>
    </message>
    <message>
        <source>The next photograph</source>
        <translation>अगली फ़ोटो</translation>
    </message>
    <message>
        <source>The next photograph (Page Down)</source>
        <translation>अगली फ़ोटो (पेज डाउन)</translation>
    </message>
    <message>
        <source>The numbering of '{table}' was changed: it stands at {given}, and {number} were given.</source>
        <translation>'{table}' की नंबरिंग बदली गई: वह {given} पर है, जबकि {number} नंबर दिए गए थे।</translation>
    </message>
    <message>
        <source>The one the signer reads best.</source>
        <translation>वह भाषा जो हस्ताक्षर करने वाले सबसे अच्छी तरह पढ़ते हैं।</translation>
    </message>
    <message>
        <source>The pair is taken from the list and is not suspected again. Nothing else changes.</source>
        <translation>यह जोड़ी सूची से हट जाएगी और इस पर फिर शक नहीं होगा। और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>The password has more than {most} characters.</source>
        <translation>पासवर्ड में {most} से ज़्यादा अक्षर हैं।</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters. Four words chosen at random are easy to remember.</source>
        <translation>पासवर्ड में कम से कम {least} अक्षर चाहिए। बिना सोचे चुने गए चार शब्द याद रखना आसान है।</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>The patient agreed to this use.</source>
        <translation>मरीज़ इस उपयोग पर सहमत हुए।</translation>
    </message>
    <message>
        <source>The patient agreed, but this photograph is held back from it.</source>
        <translation>मरीज़ सहमत है, पर इस फ़ोटो को इस उपयोग से रोका गया है।</translation>
    </message>
    <message>
        <source>The patient asked for it</source>
        <translation>मरीज़ ने ऐसा कहा</translation>
    </message>
    <message>
        <source>The patient asks for it</source>
        <translation>मरीज़ ने कहा है</translation>
    </message>
    <message>
        <source>The patient can't answer, and nobody who may is here</source>
        <translation>मरीज़ उत्तर नहीं दे सकता, और उत्तर देने का अधिकारी कोई यहाँ नहीं है</translation>
    </message>
    <message>
        <source>The patient does not want photographs in the record any more, so they are not shown.</source>
        <translation>मरीज़ अब रिकॉर्ड में फ़ोटो नहीं चाहते, इसलिए वे नहीं दिखाए जाते।</translation>
    </message>
    <message>
        <source>The patient has been asked and does not object.</source>
        <translation>मरीज़ से पूछा गया है और उसे आपत्ति नहीं है।</translation>
    </message>
    <message>
        <source>The patient has not been asked about this.</source>
        <translation>मरीज़ से इस बारे में पूछा नहीं गया है।</translation>
    </message>
    <message>
        <source>The patient has the form on the other screen</source>
        <translation>मरीज़ के पास दूसरी स्क्रीन पर फ़ॉर्म है</translation>
    </message>
    <message>
        <source>The patient is a child</source>
        <translation>मरीज़ बच्चा है</translation>
    </message>
    <message>
        <source>The patient is left out of all statistics from now on.</source>
        <translation>अब से मरीज़ को सभी आँकड़ों से बाहर रखा जाएगा।</translation>
    </message>
    <message>
        <source>The patient is of age and signs alone.</source>
        <translation>मरीज़ बालिग हैं और ख़ुद हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>The patient is of age. Choose on what ground somebody else decides: a court's order, or another one.</source>
        <translation>मरीज़ बालिग है। चुनें कि कोई और किस आधार पर फ़ैसला करता है: अदालत का आदेश या कोई और आधार।</translation>
    </message>
    <message>
        <source>The patient is younger than {age}.</source>
        <translation>मरीज़ की उम्र {age} वर्ष से कम है।</translation>
    </message>
    <message>
        <source>The patient is younger than {age}: a parent or lawful guardian signs.</source>
        <translation>मरीज़ की उम्र {age} वर्ष से कम है: माता-पिता या क़ानूनी अभिभावक हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>The patient objects to this.</source>
        <translation>मरीज़ को इस पर आपत्ति है।</translation>
    </message>
    <message>
        <source>The patient said no to this after the form was printed: {purpose}. Ask them again on a new form.</source>
        <translation>फ़ॉर्म छपने के बाद मरीज़ ने इसके लिए मना किया: {purpose}। नए फ़ॉर्म पर उनसे फिर पूछें।</translation>
    </message>
    <message>
        <source>The patient's age is not on record, so it is not clear who may sign. Add the date of birth first.</source>
        <translation>मरीज़ की उम्र रिकॉर्ड में नहीं है, इसलिए यह साफ़ नहीं कि हस्ताक्षर कौन करे। पहले जन्मतिथि जोड़ें।</translation>
    </message>
    <message>
        <source>The patient's care</source>
        <translation>मरीज़ का इलाज</translation>
    </message>
    <message>
        <source>The patient's health account</source>
        <translation>मरीज़ का स्वास्थ्य खाता</translation>
    </message>
    <message>
        <source>The patient's lawful guardian on the record signs for them.</source>
        <translation>रिकॉर्ड में लिखे क़ानूनी अभिभावक मरीज़ की ओर से हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>The patient's own</source>
        <translation>मरीज़ का अपना</translation>
    </message>
    <message>
        <source>The patient's own name</source>
        <translation>मरीज़ का अपना नाम</translation>
    </message>
    <message>
        <source>The patient's own wish</source>
        <translation>मरीज़ की अपनी इच्छा</translation>
    </message>
    <message>
        <source>The patient's record</source>
        <translation>मरीज़ का रिकॉर्ड</translation>
    </message>
    <message>
        <source>The patient's written permission</source>
        <translation>मरीज़ की लिखित अनुमति</translation>
    </message>
    <message>
        <source>The permission for this has run out. Ask again.</source>
        <translation>इसकी सहमति की अवधि समाप्त हो गई है। फिर पूछें।</translation>
    </message>
    <message>
        <source>The permission for this use does not count any more.</source>
        <translation>इस उपयोग की अनुमति अब मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The person changed their name</source>
        <translation>व्यक्ति ने अपना नाम बदला</translation>
    </message>
    <message>
        <source>The photograph before</source>
        <translation>पिछली फ़ोटो</translation>
    </message>
    <message>
        <source>The photograph before (Page Up)</source>
        <translation>पिछली फ़ोटो (पेज अप)</translation>
    </message>
    <message>
        <source>The photographs that this is about</source>
        <translation>जिन फ़ोटो के बारे में यह है</translation>
    </message>
    <message>
        <source>The picture and the key to it are destroyed. That there was one, and why it went, stays noted.</source>
        <translation>तस्वीर और उसकी कुंजी नष्ट की जाती हैं। यह दर्ज रहता है कि तस्वीर थी, और क्यों हटाई गई।</translation>
    </message>
    <message>
        <source>The policy does not speak of photographs; asked separately to be safe</source>
        <translation>नीति में फ़ोटो का ज़िक्र नहीं है; सावधानी के लिए अलग से पूछा जाता है</translation>
    </message>
    <message>
        <source>The policy does not speak of promotion; asked separately for each channel to be safe</source>
        <translation>नीति में प्रचार का ज़िक्र नहीं है; सावधानी के लिए हर माध्यम के लिए अलग से पूछा जाता है</translation>
    </message>
    <message>
        <source>The policy may be updated (section 11) and names no rhythm; once a year by default</source>
        <translation>नीति बदली जा सकती है (धारा 11), पर कितने समय पर, यह नहीं लिखा; इसलिए साल में एक बार</translation>
    </message>
    <message>
        <source>The policy names no time (section 7); 30 days follows the draft laws</source>
        <translation>नीति (धारा 7) में कोई समय नहीं दिया गया; 30 दिन क़ानून के मसौदों के अनुसार हैं</translation>
    </message>
    <message>
        <source>The policy names no time; 72 hours follows the draft law</source>
        <translation>नीति में कोई समय नहीं दिया गया; 72 घंटे क़ानून के मसौदे के अनुसार हैं</translation>
    </message>
    <message>
        <source>The policy says the minimum required by law, and no public text names years; ask the clinic</source>
        <translation>नीति में “क़ानून के अनुसार कम से कम” लिखा है, और किसी प्रकाशित लेख में साल नहीं बताए गए; क्लिनिक से पूछें</translation>
    </message>
    <message>
        <source>The policy speaks of anonymised records after the retention period, section 8; objection from section 7</source>
        <translation>नीति की धारा 8 में रखने की अवधि के बाद बिना नाम के रिकॉर्ड की बात है; आपत्ति धारा 7 से</translation>
    </message>
    <message>
        <source>The policy that came with the program is in use; the clinic has published none of its own yet.</source>
        <translation>प्रोग्राम के साथ आई नीति लागू है; क्लिनिक ने अब तक अपनी कोई प्रकाशित नहीं की।</translation>
    </message>
    <message>
        <source>The practice manager adds staff, answers patients' requests and makes backups.</source>
        <translation>प्रैक्टिस मैनेजर स्टाफ़ जोड़ते हैं, मरीज़ों के अनुरोधों का जवाब देते हैं और बैकअप बनाते हैं।</translation>
    </message>
    <message>
        <source>The practice manager sets these for everybody.</source>
        <translation>ये प्रैक्टिस मैनेजर सबके लिए तय करते हैं।</translation>
    </message>
    <message>
        <source>The present kit is void at once: the paper in the safe opens nothing any more. Have a printer at hand.</source>
        <translation>मौजूदा किट तुरंत बेकार हो जाएगी: तिजोरी में रखा काग़ज़ अब कुछ नहीं खोलेगा। प्रिंटर पास में रखें।</translation>
    </message>
    <message>
        <source>The present password of {name} stops working at once, and so does their PIN.</source>
        <translation>{name} का मौजूदा पासवर्ड तुरंत बंद हो जाता है, और उनका पिन भी।</translation>
    </message>
    <message>
        <source>The printed form has not come back</source>
        <translation>छपा हुआ फ़ॉर्म वापस नहीं आया</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was changed; check the printer and try again.</source>
        <translation>प्रिंटर ने दस्तावेज़ नहीं लिया। कुछ बदला नहीं गया; प्रिंटर जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The privacy policy has changed since</source>
        <translation>इसके बाद गोपनीयता नीति बदल गई है</translation>
    </message>
    <message>
        <source>The privacy policy in {language} is damaged. Install Frontdesk again.</source>
        <translation>{language} में गोपनीयता नीति ख़राब हो गई है। Frontdesk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>प्रोग्राम से ग़लती हुई</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>आम लोग</translation>
    </message>
    <message>
        <source>The recipient says that it is removed</source>
        <translation>पाने वाले ने बताया कि हटा दी गई</translation>
    </message>
    <message>
        <source>The record afterwards</source>
        <translation>जोड़ने के बाद रिकॉर्ड</translation>
    </message>
    <message>
        <source>The record has its name</source>
        <translation>रिकॉर्ड पर नाम लिख दिया गया</translation>
    </message>
    <message>
        <source>The record number, the consents and the history stay, and in it the name used so far.</source>
        <translation>रिकॉर्ड नंबर, सहमतियाँ और इतिहास बने रहते हैं, और इतिहास में अब तक का नाम भी।</translation>
    </message>
    <message>
        <source>The records are not as they were signed</source>
        <translation>रिकॉर्ड वैसे नहीं हैं जैसे हस्ताक्षर के समय थे</translation>
    </message>
    <message>
        <source>The recovery code has {wanted} words; {count} were typed. Copy all of them from the printed kit.</source>
        <translation>रिकवरी कोड में {wanted} शब्द होते हैं; {count} टाइप किए गए। छपी हुई किट से सभी शब्द लिखें।</translation>
    </message>
    <message>
        <source>The recovery kit was never confirmed. A practice manager types its words, or makes a new one, under Settings.</source>
        <translation>रिकवरी किट की पुष्टि कभी नहीं हुई। प्रैक्टिस मैनेजर सेटिंग्स में उसके शब्द टाइप करें, या नई किट बनाएँ।</translation>
    </message>
    <message>
        <source>The recovery kit was never confirmed: nobody typed its words back from the paper. If this computer is lost, the records may be lost with it. Type the words if you hold the paper; otherwise make a new kit, print it and lock it away.</source>
        <translation>रिकवरी किट की पुष्टि कभी नहीं हुई: किसी ने काग़ज़ से देखकर उसके शब्द टाइप नहीं किए। यह कंप्यूटर खो गया, तो उसके साथ रिकॉर्ड भी खो सकते हैं। काग़ज़ आपके पास हो, तो शब्द टाइप करें; नहीं तो नई किट बनाएँ, उसे छापें और ताले में रखें।</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>रिकवरी के शब्द</translation>
    </message>
    <message>
        <source>The recovery words go into a file outside the clinic folder. Choose another place.</source>
        <translation>रिकवरी के शब्द क्लिनिक फ़ोल्डर के बाहर की किसी फ़ाइल में लिखे जाते हैं। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The refusal is recorded and sealed</source>
        <translation>इनकार दर्ज और सील हो गया</translation>
    </message>
    <message>
        <source>The refusal is written down as carefully as a consent, with its reason if there is one.</source>
        <translation>इनकार भी सहमति जितनी सावधानी से लिखा जाता है, कारण के साथ अगर कोई हो।</translation>
    </message>
    <message>
        <source>The rest can wait</source>
        <translation>बाक़ी बाद में</translation>
    </message>
    <message>
        <source>The same file is in the record already.</source>
        <translation>यही फ़ाइल पहले से रिकॉर्ड में है।</translation>
    </message>
    <message>
        <source>The same in both files</source>
        <translation>दोनों फ़ाइलों में एक जैसा</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>वही पासवर्ड दोबारा</translation>
    </message>
    <message>
        <source>The same person was registered twice</source>
        <translation>एक ही व्यक्ति का दो बार पंजीकरण हुआ</translation>
    </message>
    <message>
        <source>The same words, for scanning</source>
        <translation>यही शब्द, स्कैन करने के लिए</translation>
    </message>
    <message>
        <source>The sealed document is kept in the record. You print or save the patient's copy.</source>
        <translation>सील किया हुआ दस्तावेज़ रिकॉर्ड में रहता है। आप मरीज़ की प्रति छापते या सहेजते हैं।</translation>
    </message>
    <message>
        <source>The sealed document {record} carries a chain head that the audit trail does not know.</source>
        <translation>सील किए हुए दस्तावेज़ {record} में लेखा की ऐसी कड़ी दर्ज है जो गतिविधि लेखा में नहीं है।</translation>
    </message>
    <message>
        <source>The sealed document {record} is not the one that was signed.</source>
        <translation>सील किया हुआ दस्तावेज़ {record} वह नहीं है जिस पर हस्ताक्षर हुए थे।</translation>
    </message>
    <message>
        <source>The search index can't be read to its end: {detail}</source>
        <translation>खोज की सूची अंत तक पढ़ी नहीं जा सकती: {detail}</translation>
    </message>
    <message>
        <source>The search index does not agree with the record of patient {patient}.</source>
        <translation>खोज की सूची मरीज़ {patient} के रिकॉर्ड से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>The second file came with an imported list</source>
        <translation>दूसरी फ़ाइल आयात की गई सूची से आई</translation>
    </message>
    <message>
        <source>The session just begun</source>
        <translation>अभी शुरू किया गया सत्र</translation>
    </message>
    <message>
        <source>The settings at the top of the text can't be read: {reason}.</source>
        <translation>पाठ के ऊपर लिखी सेटिंग पढ़ी नहीं जा सकतीं: {reason}।</translation>
    </message>
    <message>
        <source>The signature is on paper; the pages that follow show it. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>हस्ताक्षर काग़ज़ पर हैं; आगे के पेज उन्हें दिखाते हैं। क्लिनिक ने इस फ़ाइल को सील किया है: बाद का कोई भी बदलाव दिख जाता है।</translation>
    </message>
    <message>
        <source>The signature is still missing. Please sign in the box.</source>
        <translation>हस्ताक्षर अभी बाक़ी हैं। कृपया बॉक्स में हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The signature of audit entry {seq} is missing.</source>
        <translation>लेखा प्रविष्टि {seq} का हस्ताक्षर नहीं है।</translation>
    </message>
    <message>
        <source>The signature over the audit trail at entry {seq} is not by the person at work then.</source>
        <translation>गतिविधि लेखा की प्रविष्टि {seq} पर हस्ताक्षर उस व्यक्ति के नहीं हैं जो तब काम पर था।</translation>
    </message>
    <message>
        <source>The signature was drawn by hand on the clinic's pad and is evidence of these answers. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>ये हस्ताक्षर क्लिनिक के पैड पर हाथ से किए गए और इन जवाबों का सबूत हैं। क्लिनिक ने इस फ़ाइल को सील किया है: बाद में किया गया कोई भी बदलाव दिख जाता है।</translation>
    </message>
    <message>
        <source>The signed form is sealed. You print or save the patient's copy.</source>
        <translation>हस्ताक्षर किया हुआ फ़ॉर्म सील हो जाता है। आप मरीज़ की प्रति छापते या सहेजते हैं।</translation>
    </message>
    <message>
        <source>The signer reads it and signs.</source>
        <translation>हस्ताक्षर करने वाले इसे पढ़कर हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>The signer reads it, answers on {count} screens and signs.</source>
        <translation>हस्ताक्षर करने वाले इसे पढ़ते हैं, {count} स्क्रीन पर जवाब देते हैं और हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>The size of a bank card. Its code opens the record when it is scanned.</source>
        <translation>बैंक कार्ड के आकार का। इसका कोड स्कैन करने पर रिकॉर्ड खुलता है।</translation>
    </message>
    <message>
        <source>The stored document is not the one that was signed. It was not opened. Restore the newest backup that is whole, and tell the practice manager.</source>
        <translation>रखा हुआ दस्तावेज़ वह नहीं है जिस पर हस्ताक्षर हुए थे। इसे खोला नहीं गया। सबसे नया पूरा बैकअप बहाल करें और प्रैक्टिस मैनेजर को बताएँ।</translation>
    </message>
    <message>
        <source>The stored file of {kind} {record} is missing, swapped or altered.</source>
        <translation>{kind} {record} की रखी हुई फ़ाइल खो गई, अदला-बदली हुई या बदली गई है।</translation>
    </message>
    <message>
        <source>The stored file {place} is lost or damaged.</source>
        <translation>रखी हुई फ़ाइल {place} खो गई या ख़राब है।</translation>
    </message>
    <message>
        <source>The structure of the database can't be read: {detail}</source>
        <translation>डेटाबेस की बनावट पढ़ी नहीं जा सकती: {detail}</translation>
    </message>
    <message>
        <source>The substance changed: patients should be told</source>
        <translation>मतलब बदला है: मरीज़ों को बताया जाए</translation>
    </message>
    <message>
        <source>The substance changed: whoever signed is asked again</source>
        <translation>मतलब बदला है: जिन्होंने हस्ताक्षर किए उनसे फिर पूछा जाए</translation>
    </message>
    <message>
        <source>The text doesn't ask what this form asks for. It must ask, in this order: {purposes}.</source>
        <translation>पाठ वह नहीं पूछता जो इस फ़ॉर्म में पूछा जाता है। उसे इसी क्रम में पूछना होगा: {purposes}।</translation>
    </message>
    <message>
        <source>The text has changed since</source>
        <translation>उसके बाद पाठ बदल गया है</translation>
    </message>
    <message>
        <source>The text has to start with a line “+++”, its settings, and “+++” again.</source>
        <translation>पाठ “+++” वाली पंक्ति, उसकी सेटिंग और फिर “+++” से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The text is missing in this language.</source>
        <translation>इस भाषा में पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The text is reviewed</source>
        <translation>पाठ की जाँच हो गई</translation>
    </message>
    <message>
        <source>The text says that it is in another language ({language}).</source>
        <translation>पाठ कहता है कि वह किसी और भाषा में है ({language})।</translation>
    </message>
    <message>
        <source>The text says that it is “{found}” ({language}). Its name and language must stay as they are.</source>
        <translation>पाठ कहता है कि वह “{found}” ({language}) है। उसका नाम और भाषा वैसे ही रहने चाहिए।</translation>
    </message>
    <message>
        <source>The text was changed since it was reviewed. Keep it and review it again.</source>
        <translation>जाँच के बाद टेक्स्ट बदला गया है। उसे रखें और फिर जाँचें।</translation>
    </message>
    <message>
        <source>The time for keeping it is over</source>
        <translation>इसे रखने की अवधि पूरी हो गई</translation>
    </message>
    <message>
        <source>The title is missing in this language.</source>
        <translation>इस भाषा में शीर्षक नहीं है।</translation>
    </message>
    <message>
        <source>The tour writes into a folder; this is a file. Choose another name.</source>
        <translation>टूर एक फ़ोल्डर में लिखता है; यह एक फ़ाइल है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The twelve words are on the printed recovery kit. The first four letters of each word are enough.</source>
        <translation>बारह शब्द छपी हुई रिकवरी किट पर हैं। हर शब्द के पहले चार अक्षर काफ़ी हैं।</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>दोनों पिन एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>दोनों पासवर्ड एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>दोनों पासवर्ड अलग हैं। वही पासवर्ड दो बार टाइप करें।</translation>
    </message>
    <message>
        <source>The two that are chosen, or a pair of before and after (Ctrl+D)</source>
        <translation>चुनी हुई दो, या पहले और बाद की एक जोड़ी (Ctrl+D)</translation>
    </message>
    <message>
        <source>The whole lists, to print or save</source>
        <translation>पूरी सूचियाँ, प्रिंट करने या सहेजने के लिए</translation>
    </message>
    <message>
        <source>The whole number is kept, shown masked, and revealed only with a reason.</source>
        <translation>पूरा नंबर रखा जाता है, ढककर दिखाया जाता है, और कारण बताने पर ही खुलता है।</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>पूरी तस्वीर</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>The window locks after {least} to {most} minutes.</source>
        <translation>विंडो {least} से {most} मिनट बाद लॉक होती है।</translation>
    </message>
    <message>
        <source>The window that was to be measured ({kind}) did not open within {seconds} seconds. Nothing else is affected. Try again when the computer is less busy.</source>
        <translation>जिस विंडो को मापना था ({kind}) वह {seconds} सेकंड में नहीं खुली। और किसी चीज़ पर असर नहीं पड़ा। जब कंप्यूटर कम व्यस्त हो तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The window that was to be measured ({kind}) ended with code {code} before it was there. Nothing else is affected.</source>
        <translation>जिस विंडो को मापना था ({kind}) वह खुलने से पहले कोड {code} के साथ बंद हो गई। और किसी चीज़ पर असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>The window was locked, or the program ended, while photographs came in.</source>
        <translation>तस्वीरें अंदर आ रही थीं, तभी विंडो लॉक हो गई या प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>The witness has the same name as the person who signs. Choose someone else as the witness.</source>
        <translation>गवाह का नाम हस्ताक्षर करने वाले के नाम जैसा है। किसी और को गवाह चुनें।</translation>
    </message>
    <message>
        <source>The words in {language}</source>
        <translation>{language} में शब्द</translation>
    </message>
    <message>
        <source>The words that you typed are void from now on. Destroy the old paper when the new one is printed.</source>
        <translation>जो शब्द आपने टाइप किए वे अब से अमान्य हैं। नया काग़ज़ छप जाए तो पुराना नष्ट कर दें।</translation>
    </message>
    <message>
        <source>The wrong files were merged</source>
        <translation>ग़लत फ़ाइलें जोड़ी गईं</translation>
    </message>
    <message>
        <source>The yearly review of the policy was due on {day}.</source>
        <translation>नीति की सालाना जाँच {day} को होनी थी।</translation>
    </message>
    <message>
        <source>The {count} most pressing; the others move up as these are asked</source>
        <translation>सबसे ज़रूरी {count}; इनसे पूछ लेने पर बाक़ी ऊपर आते हैं</translation>
    </message>
    <message>
        <source>The {count} newest entries; there are more</source>
        <translation>सबसे नई {count} प्रविष्टियाँ; और भी हैं</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>उनका फ़ोन</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>There already: {count}.</source>
        <translation>पहले से थीं: {count}।</translation>
    </message>
    <message>
        <source>There are several phone numbers here. Write one, and add the others as further phones.</source>
        <translation>यहाँ एक से ज़्यादा फ़ोन नंबर हैं। एक लिखें और बाक़ी को अतिरिक्त फ़ोन के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>There can be at most {most} of these.</source>
        <translation>ये ज़्यादा से ज़्यादा {most} हो सकते हैं।</translation>
    </message>
    <message>
        <source>There is a database in this folder already. Nothing was changed. Choose an empty folder.</source>
        <translation>इस फ़ोल्डर में पहले से एक डेटाबेस है। कुछ बदला नहीं गया। ख़ाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is a file {name} in this folder already. Nothing was written. Choose another folder.</source>
        <translation>इस फ़ोल्डर में {name} नाम की फ़ाइल पहले से है। कुछ नहीं लिखा गया। कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is a text with this name already.</source>
        <translation>इस नाम का पाठ पहले से है।</translation>
    </message>
    <message>
        <source>There is a version with this number already.</source>
        <translation>इस नंबर का संस्करण पहले से है।</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the folder or medium with the backups.</source>
        <translation>इस फ़ोल्डर में कोई बैकअप नहीं है। वह फ़ोल्डर या डिस्क चुनें जिसमें बैकअप हैं।</translation>
    </message>
    <message>
        <source>There is no backup of this clinic here yet.</source>
        <translation>यहाँ अभी इस क्लिनिक का कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>There is no clinic in this folder. Nothing was changed. Choose the folder that holds clinic.db and keys.json, or create a new clinic.</source>
        <translation>इस फ़ोल्डर में कोई क्लिनिक नहीं है। कुछ बदला नहीं गया। वह फ़ोल्डर चुनें जिसमें clinic.db और keys.json हैं, या नया क्लिनिक बनाएँ।</translation>
    </message>
    <message>
        <source>There is no clinic pack with that name. Choose one from the list.</source>
        <translation>इस नाम का कोई क्लिनिक पैक नहीं है। सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no draft of this text.</source>
        <translation>इस पाठ का कोई मसौदा नहीं है।</translation>
    </message>
    <message>
        <source>There is no key file among these backups. Choose the folder or medium with the backups.</source>
        <translation>इन बैकअप में कुंजी फ़ाइल नहीं है। वह फ़ोल्डर या डिस्क चुनें जिसमें बैकअप हैं।</translation>
    </message>
    <message>
        <source>There is no permission yet; an emergency is on record as the basis for care.</source>
        <translation>अभी सहमति नहीं है; देखभाल का आधार दर्ज की गई आपात स्थिति है।</translation>
    </message>
    <message>
        <source>There is no such backup on this medium. List the backups to see which there are.</source>
        <translation>इस डिस्क पर ऐसा कोई बैकअप नहीं है। कौन-से बैकअप हैं, यह देखने के लिए सूची खोलें।</translation>
    </message>
    <message>
        <source>There is no such consent.</source>
        <translation>ऐसी कोई सहमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>ऐसी कोई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>There is no such counter-signature.</source>
        <translation>ऐसे कोई साथ के हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>ऐसा कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>There is no such file. Choose a CSV or Excel file.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है। CSV या Excel फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no such form.</source>
        <translation>ऐसा कोई फ़ॉर्म नहीं है।</translation>
    </message>
    <message>
        <source>There is no such form. Choose one from the list.</source>
        <translation>ऐसा कोई फ़ॉर्म नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>There is no such guardian. Choose one from the list.</source>
        <translation>ऐसा कोई अभिभावक नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>There is no such identity paper.</source>
        <translation>ऐसा कोई पहचान-पत्र नहीं है।</translation>
    </message>
    <message>
        <source>There is no such member of staff.</source>
        <translation>स्टाफ़ में ऐसा कोई सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>ऐसा कोई मरीज़ नहीं है।</translation>
    </message>
    <message>
        <source>There is no such session of photographs.</source>
        <translation>फ़ोटो का ऐसा कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>ऐसा कोई काम नहीं है।</translation>
    </message>
    <message>
        <source>There is no such withdrawal.</source>
        <translation>ऐसी कोई सहमति वापसी नहीं है।</translation>
    </message>
    <message>
        <source>There is nobody to ask for the password: say --password-file F.</source>
        <translation>पासवर्ड पूछने के लिए कोई नहीं है: --password-file F लिखें।</translation>
    </message>
    <message>
        <source>There is not enough room on the backup medium, so no backup was made. The backups made before are safe. Free some space or use another medium.</source>
        <translation>बैकअप की डिस्क पर काफ़ी जगह नहीं है, इसलिए बैकअप नहीं बना। पहले के बैकअप सुरक्षित हैं। कुछ जगह ख़ाली करें या दूसरी डिस्क लगाएँ।</translation>
    </message>
    <message>
        <source>These answers were given by word before the two witnesses named above. The clinic has sealed this file: any later change to it can be seen.</source>
        <translation>ये उत्तर ऊपर लिखे दो गवाहों के सामने बोलकर दिए गए। क्लिनिक ने इस फ़ाइल को सील किया है: बाद का कोई भी बदलाव दिख जाता है।</translation>
    </message>
    <message>
        <source>These are as many photographs as fit. Take these in, then go on.</source>
        <translation>इससे ज़्यादा फ़ोटो यहाँ नहीं आ सकतीं। पहले इन्हें रिकॉर्ड में लें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>These backups still hold a copy:</source>
        <translation>इन बैकअप में अब भी एक प्रति है:</translation>
    </message>
    <message>
        <source>These facts stand on every document from now on; signed ones stay as they are.</source>
        <translation>ये बातें अब से हर दस्तावेज़ पर होंगी; हस्ताक्षर किए हुए दस्तावेज़ वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>These facts stand on every document that a patient gets. Correct what is not right.</source>
        <translation>ये बातें मरीज़ को मिलने वाले हर दस्तावेज़ पर होती हैं। जो सही न हो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>These fields are enough to begin. Address, emergency contact and whatever else is missing is listed on the record until somebody fills it in.</source>
        <translation>शुरू करने के लिए इतने ख़ाने काफ़ी हैं। पता, आपात संपर्क और जो कुछ बाक़ी है, वह रिकॉर्ड पर तब तक लिखा रहता है जब तक कोई उसे भर न दे।</translation>
    </message>
    <message>
        <source>These permissions no longer count from this moment. What was done before can't be undone, and what was signed is kept as proof.</source>
        <translation>ये अनुमतियाँ इसी क्षण से लागू नहीं रहीं। जो पहले किया जा चुका है उसे बदला नहीं जा सकता, और जिस पर हस्ताक्षर हुए थे वह सबूत के तौर पर रखा जाता है।</translation>
    </message>
    <message>
        <source>These photographs can't be shown</source>
        <translation>ये फ़ोटो दिखाई नहीं जा सकतीं</translation>
    </message>
    <message>
        <source>These points lie too near each other. Choose two that are further apart.</source>
        <translation>ये जगहें एक-दूसरे के बहुत पास हैं। दो ऐसी चुनें जो ज़्यादा दूर हों।</translation>
    </message>
    <message>
        <source>These recovery words don't open this clinic. Use the newest printed kit: an older one is void.</source>
        <translation>रिकवरी के ये शब्द इस क्लिनिक को नहीं खोलते। सबसे नई छपी हुई किट लें: पुरानी अमान्य है।</translation>
    </message>
    <message>
        <source>These twelve words open the clinic when this computer is lost. They are shown only here. Print the kit or write the words down, and lock the paper away.</source>
        <translation>कंप्यूटर खो जाने पर ये बारह शब्द क्लिनिक खोलते हैं। ये केवल यहीं दिखाए जाते हैं। किट छापें या शब्द लिख लें, और काग़ज़ को ताले में रखें।</translation>
    </message>
    <message>
        <source>These words are all in the list, but together they are not a recovery code. Check each word and their order against the printed kit.</source>
        <translation>ये सभी शब्द सूची में हैं, पर मिलकर रिकवरी कोड नहीं बनते। छपी हुई किट से हर शब्द और उनका क्रम मिलाएँ।</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>ये अलग-अलग लोग हैं</translation>
    </message>
    <message>
        <source>They are kept, encrypted, until you take them in, also when the window locks.</source>
        <translation>जब तक आप इन्हें रिकॉर्ड में न लें, ये एन्क्रिप्ट करके सुरक्षित रखी जाती हैं, विंडो लॉक होने पर भी।</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>वे खो गए</translation>
    </message>
    <message>
        <source>They are two different people</source>
        <translation>ये दो अलग-अलग लोग हैं</translation>
    </message>
    <message>
        <source>They come from sources that we could not confirm. Tick what you know to be right.</source>
        <translation>ये ऐसे स्रोतों से हैं जिनकी हम पुष्टि नहीं कर सके। जो आपको सही मालूम हो उस पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>They come from sources that we could not confirm. Tick what you know to be right. What you leave open is used as it stands and waits for you under Settings.</source>
        <translation>ये ऐसे स्रोतों से हैं जिनकी हम पुष्टि नहीं कर सके। जो आपको सही मालूम हो उस पर निशान लगाएँ। जो आप छोड़ देंगे वह जैसा है वैसा ही काम में आएगा और सेटिंग्स में आपका इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>Things that are wrong</source>
        <translation>गड़बड़ियाँ</translation>
    </message>
    <message>
        <source>This Excel file has a password. Save it without one and import that.</source>
        <translation>इस Excel फ़ाइल पर पासवर्ड है। उसे बिना पासवर्ड सहेजकर लाएँ।</translation>
    </message>
    <message>
        <source>This Excel file holds definitions that no honest list has, so it was not opened.</source>
        <translation>इस Excel फ़ाइल में ऐसी परिभाषाएँ हैं जो किसी सच्ची सूची में नहीं होतीं, इसलिए उसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This Excel file holds more texts than can be read. Save the sheet as CSV.</source>
        <translation>इस Excel फ़ाइल में इतना पाठ है कि पढ़ा नहीं जा सकता। शीट को CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This Excel file is damaged. Save it anew in Excel, or as CSV, and import that.</source>
        <translation>यह Excel फ़ाइल ख़राब है। उसे Excel में फिर से या CSV के रूप में सहेजकर लाएँ।</translation>
    </message>
    <message>
        <source>This Excel file unpacks to far more than a list of patients holds, so it was not opened. Save the sheet as CSV and import that.</source>
        <translation>यह Excel फ़ाइल खुलने पर मरीज़ों की सूची से कहीं बड़ी हो जाती है, इसलिए उसे नहीं खोला गया। शीट को CSV के रूप में सहेजकर लाएँ।</translation>
    </message>
    <message>
        <source>This PC does not hold the clinic's device secret, so passwords cannot open the folder here. Nothing is damaged. Open it with the recovery kit.</source>
        <translation>इस PC में क्लिनिक की डिवाइस वाली गुप्त कुंजी नहीं है, इसलिए यहाँ पासवर्ड से फ़ोल्डर नहीं खुल सकता। कुछ ख़राब नहीं हुआ है। इसे रिकवरी किट से खोलें।</translation>
    </message>
    <message>
        <source>This PC holds no anchor of the audit trail to compare with.</source>
        <translation>इस PC में गतिविधि लेखा का ऐसा कोई निशान नहीं है जिससे मिलान हो सके।</translation>
    </message>
    <message>
        <source>This PC's clock was set back between opening the form and signing it.</source>
        <translation>फ़ॉर्म खोलने और हस्ताक्षर के बीच इस कंप्यूटर की घड़ी पीछे की गई।</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose digits without a pattern.</source>
        <translation>इस पिन का अंदाज़ा लगाना आसान है। ऐसे अंक चुनें जिनमें कोई क्रम न हो।</translation>
    </message>
    <message>
        <source>This PIN is wrong. Tries left before the password is needed: {tries}.</source>
        <translation>यह पिन ग़लत है। पासवर्ड माँगे जाने से पहले बाक़ी कोशिशें: {tries}।</translation>
    </message>
    <message>
        <source>This account is disabled already.</source>
        <translation>यह खाता पहले से बंद है।</translation>
    </message>
    <message>
        <source>This account is disabled, so it has no password.</source>
        <translation>यह खाता बंद है, इसलिए इसका कोई पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>This account is disabled. Ask the practice manager.</source>
        <translation>यह खाता बंद है। प्रैक्टिस मैनेजर से पूछें।</translation>
    </message>
    <message>
        <source>This alert is not on the record any more.</source>
        <translation>यह सूचना अब रिकॉर्ड पर नहीं है।</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one from the list.</source>
        <translation>यह बैकअप ख़राब है। सूची में से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Frontdesk. Nothing was changed. Install the newest version on this computer.</source>
        <translation>यह बैकअप Frontdesk के नए संस्करण से बना है। कुछ बदला नहीं गया। इस कंप्यूटर पर सबसे नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This camera gives no picture. Perhaps another program uses it: close that program, then try again. If that does not help, unplug the camera and connect it again.</source>
        <translation>इस कैमरे से तस्वीर नहीं आ रही। शायद कोई दूसरा प्रोग्राम इसे चला रहा है: उसे बंद करें, फिर दोबारा कोशिश करें। इससे भी काम न बने तो कैमरा निकालकर फिर से लगाएँ।</translation>
    </message>
    <message>
        <source>This clinic folder was last used with a newer version of Frontdesk, so this version does not open it. Nothing was changed. Install the newest version on this computer.</source>
        <translation>यह क्लिनिक फ़ोल्डर पिछली बार Frontdesk के नए संस्करण में खुला था, इसलिए यह संस्करण इसे नहीं खोलता। कुछ बदला नहीं गया। इस कंप्यूटर पर सबसे नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This clinic folder was last used with a newer version of Frontdesk. Nothing was changed. Install the newest version on this computer.</source>
        <translation>यह क्लिनिक फ़ोल्डर पिछली बार Frontdesk के नए संस्करण में खुला था। कुछ बदला नहीं गया। इस कंप्यूटर पर सबसे नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This clinic has no consent form in that language. Choose another one.</source>
        <translation>इस क्लिनिक में उस भाषा का सहमति फ़ॉर्म नहीं है। दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>This clinic has no policy in that language. Choose another one.</source>
        <translation>इस क्लिनिक की नीति उस भाषा में नहीं है। दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>This clinic is open already, in another window or on another computer. Close it there first. Nothing was changed.</source>
        <translation>यह क्लिनिक पहले से किसी दूसरी विंडो में या दूसरे कंप्यूटर पर खुला है। पहले उसे वहाँ बंद करें। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This clinic keeps no file without the person's name.</source>
        <translation>यह क्लिनिक व्यक्ति के नाम के बिना कोई फ़ाइल नहीं रखता।</translation>
    </message>
    <message>
        <source>This computer does not hold this clinic's device secret, so passwords can't open it here. The records are safe. Open the clinic with the recovery kit.</source>
        <translation>इस कंप्यूटर में इस क्लिनिक की डिवाइस वाली गुप्त कुंजी नहीं है, इसलिए यहाँ पासवर्ड से क्लिनिक नहीं खुल सकता। रिकॉर्ड सुरक्षित हैं। क्लिनिक को रिकवरी किट से खोलें।</translation>
    </message>
    <message>
        <source>This computer does not let you use its camera. Ask whoever looks after the computer to allow it for Frontdesk, then try again.</source>
        <translation>यह कंप्यूटर आपको अपना कैमरा चलाने नहीं देता। कंप्यूटर की देखभाल करने वाले से कहें कि Frontdesk को इसकी अनुमति दें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no key store, so the device secret is in a file that only this user of the computer can read. Whoever can read that file, the clinic folder and a password can open the clinic.</source>
        <translation>इस कंप्यूटर में कुंजियाँ रखने की सुरक्षित जगह नहीं है, इसलिए डिवाइस की गुप्त कुंजी एक फ़ाइल में है जिसे केवल इस कंप्यूटर का यही उपयोगकर्ता पढ़ सकता है। जिसके पास वह फ़ाइल, क्लिनिक फ़ोल्डर और कोई पासवर्ड हो, वह क्लिनिक खोल सकता है।</translation>
    </message>
    <message>
        <source>This computer has too little memory to unpack this picture. Nothing of it was stored. Save it smaller and choose it again.</source>
        <translation>इस तस्वीर को खोलने के लिए इस कंप्यूटर में मेमोरी कम है। इसका कुछ भी नहीं रखा गया। इसे छोटा करके सहेजें और फिर से चुनें।</translation>
    </message>
    <message>
        <source>This consent was signed on paper, so no document is stored here. Look in the paper file.</source>
        <translation>यह सहमति काग़ज़ पर दी गई थी, इसलिए यहाँ कोई दस्तावेज़ नहीं रखा है। काग़ज़ी फ़ाइल में देखें।</translation>
    </message>
    <message>
        <source>This copy is dealt with already.</source>
        <translation>इस प्रति का काम पहले ही हो चुका है।</translation>
    </message>
    <message>
        <source>This date can be read in two ways, and the dates of this list are written in both. Write the month as a word, or choose the order.</source>
        <translation>यह तारीख़ दो तरह पढ़ी जा सकती है, और इस सूची में दोनों तरह की तारीख़ें हैं। महीना शब्द में लिखें, या क्रम चुनें।</translation>
    </message>
    <message>
        <source>This date can't be read. Write it like 5/3/1988.</source>
        <translation>यह तारीख़ पढ़ी नहीं जा सकी। इसे 5/3/1988 की तरह लिखें।</translation>
    </message>
    <message>
        <source>This date of birth is before {year}. Check the year.</source>
        <translation>यह जन्मतिथि {year} से पहले की है। साल जाँचें।</translation>
    </message>
    <message>
        <source>This date of birth is in the future.</source>
        <translation>यह जन्मतिथि अभी आई नहीं है।</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <translation>यह दिन पहले वाले दिन से पहले का है।</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>यह दिन अभी आया नहीं है।</translation>
    </message>
    <message>
        <source>This document can't be copied: its file is damaged. Nothing was changed.</source>
        <translation>इस दस्तावेज़ की प्रति नहीं बन सकती: इसकी फ़ाइल ख़राब है। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This document can't be sealed: it is damaged or has a seal already. Nothing was saved.</source>
        <translation>यह दस्तावेज़ सील नहीं हो सकता: यह ख़राब है या इस पर पहले से सील है। कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>This document can't be shown: it is damaged or not a PDF. The stored copy was not changed.</source>
        <translation>यह दस्तावेज़ दिखाया नहीं जा सकता: यह ख़राब है या PDF नहीं है। रखी हुई प्रति में कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This file bears no seal</source>
        <translation>इस फ़ाइल पर सील नहीं है</translation>
    </message>
    <message>
        <source>This file can't be deleted ({reason}). Delete it yourself.</source>
        <translation>यह फ़ाइल मिटाई नहीं जा सकती ({reason})। इसे ख़ुद मिटाएँ।</translation>
    </message>
    <message>
        <source>This file could not be read to its end ({reason}). Nothing of it was stored. Check the cable or the card and take it in again.</source>
        <translation>यह फ़ाइल अंत तक पढ़ी नहीं जा सकी ({reason})। इसका कुछ भी नहीं रखा गया। तार या कार्ड जाँचें और इसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>This file could not be read. Copy it to this computer and try again.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकी। इसे इस कंप्यूटर पर कॉपी करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file holds a program or other files. It was not opened. Scan again.</source>
        <translation>इस फ़ाइल में कोई प्रोग्राम या दूसरी फ़ाइलें हैं। इसे खोला नहीं गया। फिर से स्कैन करें।</translation>
    </message>
    <message>
        <source>This file holds several pages. Save each as a picture of its own.</source>
        <translation>इस फ़ाइल में कई पेज हैं। हर पेज को अलग तस्वीर के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This file is empty. Copy it from the camera again.</source>
        <translation>यह फ़ाइल ख़ाली है। इसे कैमरे से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB, which none of this clinic's documents is. It was not opened.</source>
        <translation>यह फ़ाइल 25 MB से बड़ी है, और इस क्लिनिक का कोई दस्तावेज़ इतना बड़ा नहीं है। इसे खोला नहीं गया।</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Scan with fewer dots to the inch.</source>
        <translation>यह फ़ाइल 25 MB से बड़ी है। कम डॉट प्रति इंच पर स्कैन करें।</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB and was not stored. Choose a smaller one.</source>
        <translation>यह फ़ाइल {megabytes} MB से बड़ी है और रखी नहीं गई। छोटी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Split it and import the parts.</source>
        <translation>यह फ़ाइल {most} MB से बड़ी है। उसे बाँटकर हिस्सों में लाएँ।</translation>
    </message>
    <message>
        <source>This file is not a PDF, so it can't be checked. Look up the stored original by the reference printed on it.</source>
        <translation>यह फ़ाइल PDF नहीं है, इसलिए जाँची नहीं जा सकती। उस पर छपे संदर्भ से रखा हुआ मूल दस्तावेज़ ढूँढें।</translation>
    </message>
    <message>
        <source>This file is not a photograph. JPEG, PNG, HEIC, TIFF and WebP can be stored.</source>
        <translation>यह फ़ाइल फ़ोटो नहीं है। JPEG, PNG, HEIC, TIFF और WebP रखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>This file is not merged with another. Nothing was changed.</source>
        <translation>यह फ़ाइल किसी और के साथ जुड़ी नहीं है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This file is not there any more, or it is no file. Check the cable or the card.</source>
        <translation>यह फ़ाइल अब वहाँ नहीं है, या यह फ़ाइल ही नहीं है। तार या कार्ड जाँचें।</translation>
    </message>
    <message>
        <source>This file needs a password, so it can't be checked. Look up the stored original by the reference printed on it.</source>
        <translation>इस फ़ाइल के लिए पासवर्ड चाहिए, इसलिए जाँची नहीं जा सकती। उस पर छपे संदर्भ से रखा हुआ मूल दस्तावेज़ ढूँढें।</translation>
    </message>
    <message>
        <source>This file needs a password. Scan again without one.</source>
        <translation>इस फ़ाइल के लिए पासवर्ड चाहिए। बिना पासवर्ड के फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>This file was changed after it was read, so it was not deleted.</source>
        <translation>पढ़े जाने के बाद यह फ़ाइल बदली गई, इसलिए इसे नहीं मिटाया गया।</translation>
    </message>
    <message>
        <source>This folder holds another clinic's backups. Nothing was changed. Choose another folder or medium.</source>
        <translation>इस फ़ोल्डर में किसी दूसरे क्लिनिक के बैकअप हैं। कुछ बदला नहीं गया। दूसरा फ़ोल्डर या दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>This folder holds no backup of a clinic. Choose another one.</source>
        <translation>इस फ़ोल्डर में किसी क्लिनिक का बैकअप नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This folder holds something other than a clinic. Nothing in it was changed. Choose an empty folder, or the clinic folder that is to be replaced.</source>
        <translation>इस फ़ोल्डर में क्लिनिक के बजाय कुछ और है। उसमें कुछ बदला नहीं गया। कोई ख़ाली फ़ोल्डर चुनें, या वह क्लिनिक फ़ोल्डर जिसे बदलना है।</translation>
    </message>
    <message>
        <source>This folder holds something other than a tour. Choose an empty or a new folder.</source>
        <translation>इस फ़ोल्डर में टूर के बजाय कुछ और है। कोई ख़ाली या नया फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This folder is not empty. Nothing in it was changed. Choose an empty folder for the new clinic.</source>
        <translation>यह फ़ोल्डर ख़ाली नहीं है। इसमें कुछ बदला नहीं गया। नए क्लिनिक के लिए ख़ाली फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This folder is older than the one last used on this PC: entry {seq} is missing.</source>
        <translation>यह फ़ोल्डर उससे पुराना है जो इस PC पर पिछली बार खुला था: प्रविष्टि {seq} नहीं है।</translation>
    </message>
    <message>
        <source>This folder is older than the one last used on this PC: {count} audit entries are missing.</source>
        <translation>यह फ़ोल्डर उससे पुराना है जो इस PC पर पिछली बार खुला था: {count} लेखा प्रविष्टियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>This form has come back already.</source>
        <translation>यह फ़ॉर्म पहले ही वापस आ चुका है।</translation>
    </message>
    <message>
        <source>This form holds too much to be kept unfinished. Save it or shorten it.</source>
        <translation>यह फ़ॉर्म इतना लंबा है कि अधूरा नहीं रखा जा सकता। इसे सहेजें या छोटा करें।</translation>
    </message>
    <message>
        <source>This form was not printed in this clinic, or in a stretch that was lost.</source>
        <translation>यह फ़ॉर्म इस क्लिनिक में नहीं छपा था, या उस अवधि में छपा था जो खो गई।</translation>
    </message>
    <message>
        <source>This form was put away as void. Print a new one.</source>
        <translation>इस फ़ॉर्म को रद्द मानकर अलग रखा गया था। नया छापें।</translation>
    </message>
    <message>
        <source>This form was refused: nothing above is agreed to.</source>
        <translation>इस फ़ॉर्म से इनकार किया गया: ऊपर की किसी बात पर सहमति नहीं है।</translation>
    </message>
    <message>
        <source>This guardian is on the record already.</source>
        <translation>यह अभिभावक पहले से रिकॉर्ड पर है।</translation>
    </message>
    <message>
        <source>This holds a hidden character ({code}) that can't be kept. Delete it and type it again.</source>
        <translation>इसमें एक छिपा हुआ चिह्न ({code}) है जिसे रखा नहीं जा सकता। उसे मिटाकर फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>This holds the whole number of an identity paper, which is never kept here. Leave it out.</source>
        <translation>इसमें किसी पहचान-पत्र का पूरा नंबर है, जो यहाँ कभी नहीं रखा जाता। उसे हटा दें।</translation>
    </message>
    <message>
        <source>This is a moving picture. Only photographs can be stored. Nothing of it was stored.</source>
        <translation>यह चलती तस्वीर है। केवल फ़ोटो रखी जा सकती हैं। इसका कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>This is a one-time password. Nothing is signed yet. Sign in with it once and choose a password of your own, then sign here.</source>
        <translation>यह एक बार का पासवर्ड है। अभी कुछ भी हस्ताक्षरित नहीं हुआ है। इससे एक बार साइन इन करें और अपना पासवर्ड चुनें, फिर यहाँ हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>This is an Excel file of the old kind, or one with a password. Save it in Excel as .xlsx without a password, or as CSV, and import that.</source>
        <translation>यह पुराने प्रकार की या पासवर्ड वाली Excel फ़ाइल है। उसे Excel में बिना पासवर्ड .xlsx के रूप में, या CSV के रूप में सहेजकर लाएँ।</translation>
    </message>
    <message>
        <source>This is done unless the patient objects, and there is no objection.</source>
        <translation>मरीज़ आपत्ति न करे तो यह किया जाता है, और कोई आपत्ति नहीं है।</translation>
    </message>
    <message>
        <source>This is how they leave. Nothing else is in the files.</source>
        <translation>ये ऐसे ही बाहर जाएँगी। फ़ाइलों में और कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>यह {most} अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>This is no scan that can be read: choose a PDF, PNG or JPEG.</source>
        <translation>यह पढ़ा जा सकने वाला स्कैन नहीं है: PDF, PNG या JPEG चुनें।</translation>
    </message>
    <message>
        <source>This is not a date that can be read. Write it like 25/03/1990.</source>
        <translation>यह तारीख़ पढ़ी नहीं जा सकती। उसे 25/03/1990 की तरह लिखें।</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>यह तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>This is not a date. Type it as day/month/year.</source>
        <translation>यह तारीख़ नहीं है। इसे दिन/महीना/साल के रूप में लिखें।</translation>
    </message>
    <message>
        <source>This is not a file. Choose one PDF.</source>
        <translation>यह फ़ाइल नहीं है। एक PDF चुनें।</translation>
    </message>
    <message>
        <source>This is not a gender that is known here: female, male, other, or empty.</source>
        <translation>यह लिंग यहाँ नहीं समझा गया: महिला, पुरुष, अन्य, या ख़ाली।</translation>
    </message>
    <message>
        <source>This is not a list. Choose a CSV or Excel (.xlsx) file.</source>
        <translation>यह सूची नहीं है। CSV या Excel (.xlsx) फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This is not a number of this kind of paper. Check it against the paper.</source>
        <translation>यह इस तरह के पहचान-पत्र का नंबर नहीं है। पहचान-पत्र से मिलाकर देखें।</translation>
    </message>
    <message>
        <source>This is not a phone number. Check the digits, or begin with + and the country code.</source>
        <translation>यह फ़ोन नंबर नहीं है। अंक जाँचें, या + और देश के कोड से शुरू करें।</translation>
    </message>
    <message>
        <source>This is not an age in years.</source>
        <translation>यह सालों में उम्र नहीं है।</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>यह ईमेल पता नहीं है। वह name@example.com जैसा होता है।</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the clinician who signs.</source>
        <translation>यह हस्ताक्षर करने वाले चिकित्सक का पासवर्ड या पिन नहीं है।</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the first witness.</source>
        <translation>यह पहले गवाह का पासवर्ड या पिन नहीं है।</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the person who is signed in.</source>
        <translation>यह साइन इन किए हुए व्यक्ति का पासवर्ड या पिन नहीं है।</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the second witness.</source>
        <translation>यह दूसरे गवाह का पासवर्ड या पिन नहीं है।</translation>
    </message>
    <message>
        <source>This is not word {number}. Look at the paper.</source>
        <translation>यह शब्द {number} नहीं है। काग़ज़ देखें।</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>यह आपका मौजूदा पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>This is one and the same file. Choose another one to merge it with.</source>
        <translation>यह एक ही फ़ाइल है। जोड़ने के लिए कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This is the last practice manager. Add another one first.</source>
        <translation>यह आख़िरी प्रैक्टिस मैनेजर है। पहले दूसरा जोड़ें।</translation>
    </message>
    <message>
        <source>This is you: your own password is changed under Settings.</source>
        <translation>यह आप हैं: आपका पासवर्ड सेटिंग्स में बदला जाता है।</translation>
    </message>
    <message>
        <source>This list has more than {most} rows. Split it and import the parts.</source>
        <translation>इस सूची में {most} से ज़्यादा पंक्तियाँ हैं। उसे बाँटकर हिस्सों में लाएँ।</translation>
    </message>
    <message>
        <source>This list was being brought in on {day} and stopped before row {row}. {added} people are in already. Going on adds the others, with the columns chosen then.</source>
        <translation>यह सूची {day} को लाई जा रही थी और पंक्ति {row} से पहले रुक गई। {added} लोग जुड़ चुके हैं। जारी रखने पर बाक़ी लोग तब चुने गए कॉलमों से जुड़ेंगे।</translation>
    </message>
    <message>
        <source>This necessary permission is still missing. Ask at the next visit.</source>
        <translation>यह ज़रूरी सहमति अभी बाक़ी है। अगली मुलाक़ात पर पूछें।</translation>
    </message>
    <message>
        <source>This needs to know who the patient is, and the record carries no name of theirs. If the patient agrees, use “Identify” on the record first. All that was written stays with it.</source>
        <translation>इसके लिए यह जानना ज़रूरी है कि मरीज़ कौन है, और रिकॉर्ड पर उनका नाम नहीं है। मरीज़ सहमत हों तो पहले रिकॉर्ड पर “पहचान दर्ज करें” चुनें। लिखा हुआ सब कुछ उसके साथ बना रहेगा।</translation>
    </message>
    <message>
        <source>This number is on another record too: {refs}. It may be a second record of the same person.</source>
        <translation>यह नंबर दूसरे रिकॉर्ड पर भी है: {refs}। वह उसी व्यक्ति का दूसरा रिकॉर्ड हो सकता है।</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Ask the practice manager for a new one.</source>
        <translation>एक बार वाला यह पासवर्ड अब मान्य नहीं है। प्रैक्टिस मैनेजर से नया माँगें।</translation>
    </message>
    <message>
        <source>This pair is settled already. Open the list again.</source>
        <translation>यह जोड़ी पहले ही तय हो चुकी है। सूची फिर से खोलें।</translation>
    </message>
    <message>
        <source>This paper is on the record already.</source>
        <translation>यह पहचान-पत्र पहले से रिकॉर्ड पर है।</translation>
    </message>
    <message>
        <source>This password can't be typed into a PDF reader. Choose a shorter, plain one.</source>
        <translation>यह पासवर्ड PDF रीडर में टाइप नहीं किया जा सकता। छोटा और सादा पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>This password is easy to guess. Avoid names, dates and patterns, or take four words chosen at random.</source>
        <translation>इस पासवर्ड का अंदाज़ा लगाना आसान है। नाम, तारीख़ें और सिलसिलेवार अक्षर न रखें, या बिना सोचे चुने गए चार शब्द लें।</translation>
    </message>
    <message>
        <source>This password was replaced by a newer one. Use that, or ask the practice manager.</source>
        <translation>इस पासवर्ड की जगह नया पासवर्ड आ चुका है। नया डालें, या प्रैक्टिस मैनेजर से पूछें।</translation>
    </message>
    <message>
        <source>This patient is not in your care. Ask the front desk to name you on the record.</source>
        <translation>यह मरीज़ आपकी देखरेख में नहीं है। रिसेप्शन से कहें कि रिकॉर्ड में आपका नाम जोड़ दे।</translation>
    </message>
    <message>
        <source>This permission is not given now, so it can't be taken back.</source>
        <translation>यह सहमति अभी दी हुई नहीं है, इसलिए वापस नहीं ली जा सकती।</translation>
    </message>
    <message>
        <source>This permission was taken back.</source>
        <translation>यह सहमति वापस ले ली गई है।</translation>
    </message>
    <message>
        <source>This person no longer has an account. Use the name of another practice manager.</source>
        <translation>इस व्यक्ति का अब कोई खाता नहीं है। किसी दूसरे प्रैक्टिस मैनेजर का नाम डालें।</translation>
    </message>
    <message>
        <source>This photograph can't be shown: its file is damaged. Ask the manager to check the clinic folder.</source>
        <translation>यह फ़ोटो दिखाई नहीं जा सकती: इसकी फ़ाइल ख़राब है। प्रैक्टिस मैनेजर से क्लिनिक फ़ोल्डर जाँचने को कहें।</translation>
    </message>
    <message>
        <source>This photograph is held back and not shown.</source>
        <translation>इस फ़ोटो को रोका गया है और यह नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>This photograph is not there any more.</source>
        <translation>यह फ़ोटो अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>This picture can't be read. Nothing was changed. Choose another one.</source>
        <translation>यह तस्वीर पढ़ी नहीं जा सकती। कुछ नहीं बदला। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This picture can't stand on a form. Choose the photographs again.</source>
        <translation>यह तस्वीर फ़ॉर्म पर नहीं आ सकती। फ़ोटो फिर से चुनें।</translation>
    </message>
    <message>
        <source>This picture does not wait any more: it was taken in or discarded.</source>
        <translation>यह तस्वीर अब इंतज़ार में नहीं है: यह रिकॉर्ड में ले ली गई या मिटा दी गई।</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million pixels. Save it smaller and choose it again.</source>
        <translation>इस तस्वीर में {megapixels} मिलियन से ज़्यादा पिक्सेल हैं। इसे छोटा सहेजें और फिर चुनें।</translation>
    </message>
    <message>
        <source>This picture is damaged or was not copied completely. Nothing of it was stored. Copy it from the camera again.</source>
        <translation>यह तस्वीर ख़राब है या पूरी कॉपी नहीं हुई। इसका कुछ भी नहीं रखा गया। इसे कैमरे से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This picture is larger than {megabytes} MB. Save it smaller and choose it again.</source>
        <translation>यह तस्वीर {megabytes} MB से बड़ी है। इसे छोटा सहेजें और फिर चुनें।</translation>
    </message>
    <message>
        <source>This picture is not known</source>
        <translation>यह तस्वीर पहचानी नहीं गई</translation>
    </message>
    <message>
        <source>This picture is too large. Scan with fewer dots to the inch.</source>
        <translation>यह तस्वीर बहुत बड़ी है। कम डॉट प्रति इंच पर स्कैन करें।</translation>
    </message>
    <message>
        <source>This picture itself was taken out of this use.</source>
        <translation>यही तस्वीर इस उपयोग से हटा ली गई।</translation>
    </message>
    <message>
        <source>This picture left this clinic</source>
        <translation>यह तस्वीर इस क्लिनिक से बाहर गई</translation>
    </message>
    <message>
        <source>This protects patients less than the clinic pack allows.</source>
        <translation>यह मरीज़ों की उतनी सुरक्षा नहीं करता जितनी क्लिनिक पैक माँगता है।</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>यह रिकॉर्ड</translation>
    </message>
    <message>
        <source>This record can't be opened</source>
        <translation>यह रिकॉर्ड नहीं खुल सकता</translation>
    </message>
    <message>
        <source>This record carries the patient's name already. Use “Edit” to correct it.</source>
        <translation>इस रिकॉर्ड पर मरीज़ का नाम पहले से है। ठीक करने के लिए “बदलें” चुनें।</translation>
    </message>
    <message>
        <source>This record is kept under a name the patient chose. Services that need a verified identity are refused.</source>
        <translation>यह रिकॉर्ड मरीज़ के चुने हुए नाम से रखा गया है। जिन सेवाओं के लिए जाँची हुई पहचान चाहिए, वे नहीं दी जातीं।</translation>
    </message>
    <message>
        <source>This record is kept without a name. Services that need a verified identity are refused.</source>
        <translation>यह रिकॉर्ड बिना नाम के रखा गया है। जिन सेवाओं के लिए जाँची हुई पहचान चाहिए, वे नहीं दी जातीं।</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings: a separator may stand inside a cell.</source>
        <translation>इस पंक्ति में शीर्षकों से ज़्यादा ख़ाने हैं: शायद किसी ख़ाने के अंदर विभाजक है।</translation>
    </message>
    <message>
        <source>This row has more than {most} characters.</source>
        <translation>इस पंक्ति में {most} से ज़्यादा अक्षर हैं।</translation>
    </message>
    <message>
        <source>This row has more than {most} columns.</source>
        <translation>इस पंक्ति में {most} से ज़्यादा कॉलम हैं।</translation>
    </message>
    <message>
        <source>This row holds characters that are no text (NUL).</source>
        <translation>इस पंक्ति में ऐसे अक्षर हैं जो पाठ नहीं हैं (NUL)।</translation>
    </message>
    <message>
        <source>This row is written in another encoding than the rest of the file.</source>
        <translation>यह पंक्ति बाक़ी फ़ाइल से अलग एन्कोडिंग में लिखी है।</translation>
    </message>
    <message>
        <source>This scan shows several forms. Scan each form on its own.</source>
        <translation>इस स्कैन में कई फ़ॉर्म हैं। हर फ़ॉर्म अलग स्कैन करें।</translation>
    </message>
    <message>
        <source>This sheet stays in the record, and the patient may have a copy. It never goes along with the files.</source>
        <translation>यह पन्ना रिकॉर्ड में रहता है, और मरीज़ इसकी प्रति ले सकते हैं। यह फ़ाइलों के साथ कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>यह काम पहले ही हो चुका है।</translation>
    </message>
    <message>
        <source>This task is somebody else's.</source>
        <translation>यह काम किसी और का है।</translation>
    </message>
    <message>
        <source>This text has other headings, paragraphs, bullets or places than the one in {language}.</source>
        <translation>इस पाठ के शीर्षक, अनुच्छेद, बिंदु या ख़ाली स्थान {language} वाले पाठ से अलग हैं।</translation>
    </message>
    <message>
        <source>This value can only be confirmed as it is.</source>
        <translation>इस मान की पुष्टि केवल जैसा है वैसा ही हो सकती है।</translation>
    </message>
    <message>
        <source>This value can't be used here. Look at what it is for.</source>
        <translation>यह मान यहाँ काम नहीं आ सकता। देखें कि यह किस लिए है।</translation>
    </message>
    <message>
        <source>This value is not waiting to be confirmed.</source>
        <translation>यह मान पुष्टि के इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>This very list was brought in on {day}. Everybody on it would be there twice.</source>
        <translation>यही सूची {day} को लाई जा चुकी है। इसके सभी लोग दो बार दर्ज हो जाएँगे।</translation>
    </message>
    <message>
        <source>This was agreed to by word before two witnesses.</source>
        <translation>दो गवाहों के सामने बोलकर इस पर सहमति दी गई है।</translation>
    </message>
    <message>
        <source>This was agreed to in writing.</source>
        <translation>इसके लिए लिखित सहमति दी गई है।</translation>
    </message>
    <message>
        <source>This was not agreed to.</source>
        <translation>इसके लिए सहमति नहीं दी गई है।</translation>
    </message>
    <message>
        <source>This workbook has no sheet with a list.</source>
        <translation>इस वर्कबुक में सूची वाली कोई शीट नहीं है।</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <translation>अँगूठे का निशान</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>फ़ोटो लेने का समय</translation>
    </message>
    <message>
        <source>Time taken to read</source>
        <translation>पढ़ने में लगा समय</translation>
    </message>
    <message>
        <source>Time to answer a patient's request</source>
        <translation>मरीज़ के अनुरोध का जवाब देने का समय</translation>
    </message>
    <message>
        <source>Time to answer a request</source>
        <translation>अनुरोध का जवाब देने का समय</translation>
    </message>
    <message>
        <source>Time to answer that the draft law names</source>
        <translation>क़ानून के मसौदे में जवाब देने का समय</translation>
    </message>
    <message>
        <source>Time to report a breach</source>
        <translation>डेटा उल्लंघन की सूचना देने का समय</translation>
    </message>
    <message>
        <source>Time to tell the authority about a breach</source>
        <translation>प्राधिकरण को डेटा उल्लंघन बताने का समय</translation>
    </message>
    <message>
        <source>Time to tell the patients about a breach</source>
        <translation>मरीज़ों को डेटा उल्लंघन बताने का समय</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समय-क्रम</translation>
    </message>
    <message>
        <source>Timeline of one part</source>
        <translation>एक अंग का समय-क्रम</translation>
    </message>
    <message>
        <source>Timeline of one part (Ctrl+T)</source>
        <translation>एक अंग का समय-क्रम (Ctrl+T)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Title in {language}</source>
        <translation>{language} में शीर्षक</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>दोबारा पूछना है</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>पूरे करने हैं</translation>
    </message>
    <message>
        <source>To be confirmed with their own password or PIN</source>
        <translation>अपने पासवर्ड या पिन से पुष्टि होनी है</translation>
    </message>
    <message>
        <source>To be given the privacy policy</source>
        <translation>गोपनीयता नीति देनी है</translation>
    </message>
    <message>
        <source>To be reviewed by {day}.</source>
        <translation>{day} तक जाँच होनी है।</translation>
    </message>
    <message>
        <source>To move to another program of the clinic</source>
        <translation>क्लिनिक के दूसरे प्रोग्राम में ले जाने के लिए</translation>
    </message>
    <message>
        <source>To reach patients about their care</source>
        <translation>मरीज़ों से उनकी देखभाल के बारे में संपर्क के लिए</translation>
    </message>
    <message>
        <source>To take down: {count}</source>
        <translation>हटानी हैं: {count}</translation>
    </message>
    <message>
        <source>To whom, and where</source>
        <translation>किसे, और कहाँ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>आज, {day}</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>किसने बताया</translation>
    </message>
    <message>
        <source>Told by somebody else</source>
        <translation>किसी और ने बताया</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in {seconds} seconds.</source>
        <translation>कई बार ग़लत पासवर्ड डाला गया। {seconds} सेकंड बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Took a consent</source>
        <translation>सहमति ली</translation>
    </message>
    <message>
        <source>Took in a form signed on paper</source>
        <translation>काग़ज़ पर हस्ताक्षरित फ़ॉर्म लिया</translation>
    </message>
    <message>
        <source>Took in photographs</source>
        <translation>फ़ोटो लिए</translation>
    </message>
    <message>
        <source>Took or finished a task</source>
        <translation>काम लिया या पूरा किया</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>इलाज</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Turned {age} on {day}</source>
        <translation>{day} को {age} साल के हुए</translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation>{day} को {age} साल के होंगे</translation>
    </message>
    <message>
        <source>Two columns can't hold the same thing. Change one of them.</source>
        <translation>दो कॉलमों में एक ही चीज़ नहीं हो सकती। एक को बदलें।</translation>
    </message>
    <message>
        <source>Two different people?</source>
        <translation>दो अलग-अलग लोग?</translation>
    </message>
    <message>
        <source>Two photographs</source>
        <translation>दो फ़ोटो</translation>
    </message>
    <message>
        <source>Type a record number, or select an entry about a patient.</source>
        <translation>रिकॉर्ड नंबर टाइप करें, या मरीज़ के बारे में कोई प्रविष्टि चुनें।</translation>
    </message>
    <message>
        <source>Type at least two letters above, or fill in the fields below.</source>
        <translation>ऊपर कम से कम दो अक्षर लिखें, या नीचे के ख़ाने भरें।</translation>
    </message>
    <message>
        <source>Type its words</source>
        <translation>इसके शब्द टाइप करें</translation>
    </message>
    <message>
        <source>Type the recovery words</source>
        <translation>रिकवरी के शब्द टाइप करें</translation>
    </message>
    <message>
        <source>Type the twelve words in their order, and choose a new password.</source>
        <translation>बारहों शब्द उसी क्रम में टाइप करें और नया पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>Type word {number} from the paper</source>
        <translation>काग़ज़ से शब्द {number} टाइप करें</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>अपना पासवर्ड टाइप करें।</translation>
    </message>
    <message>
        <source>Type your shift PIN, or your password.</source>
        <translation>अपना शिफ़्ट पिन या अपना पासवर्ड टाइप करें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पिछला हटाएँ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>पीठ का ऊपरी हिस्सा</translation>
    </message>
    <message>
        <source>Upper teeth</source>
        <translation>ऊपर के दाँत</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Use at least {count} characters for this password.</source>
        <translation>इस पासवर्ड में कम से कम {count} अक्षर रखें।</translation>
    </message>
    <message>
        <source>Use of personal data that is asked about</source>
        <translation>निजी जानकारी का वह उपयोग जिसके बारे में पूछा जाता है</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens for the name of a text.</source>
        <translation>पाठ के नाम में छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न ही लिखें।</translation>
    </message>
    <message>
        <source>Use these photographs</source>
        <translation>ये फ़ोटो इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use this guardian</source>
        <translation>यही अभिभावक चुनें</translation>
    </message>
    <message>
        <source>Usual practice for children's records; ask the clinic's lawyer</source>
        <translation>बच्चों के रिकॉर्ड का आम चलन; क्लिनिक के वकील से पूछें</translation>
    </message>
    <message>
        <source>Usual practice; the policy does not speak of it; ask the clinic's lawyer</source>
        <translation>आम चलन; नीति में इसका ज़िक्र नहीं है; क्लिनिक के वकील से पूछें</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>जाँच का नतीजा</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Version of the clinic pack</source>
        <translation>क्लिनिक पैक का संस्करण</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>फ़ॉर्म का संस्करण</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation>रिकॉर्ड का संस्करण</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Version {version}: {state}</source>
        <translation>संस्करण {version}: {state}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>View</source>
        <translation>किस ओर से</translation>
    </message>
    <message>
        <source>Visible mark</source>
        <translation>दिखने वाला निशान</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>कैमरे का इंतज़ार है</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>किस नाम से बुलाया जाए</translation>
    </message>
    <message>
        <source>Warnings at sign-in</source>
        <translation>साइन इन पर चेतावनियाँ</translation>
    </message>
    <message>
        <source>Was due on {day}</source>
        <translation>नियत तारीख़ {day} थी</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>बाहर जाने का रास्ता</translation>
    </message>
    <message>
        <source>We asked the recipient to remove it</source>
        <translation>हमने पाने वाले से हटाने को कहा</translation>
    </message>
    <message>
        <source>We removed it ourselves</source>
        <translation>हमने ख़ुद हटा दी</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>वेबसाइट</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Weekly days off</source>
        <translation>साप्ताहिक छुट्टी के दिन</translation>
    </message>
    <message>
        <source>Welcome to Frontdesk</source>
        <translation>Frontdesk में आपका स्वागत है</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What a camera needs is not installed on this computer ({library}). Ask whoever looks after the computer to install it. Photographs still come in from files, folders and memory cards.</source>
        <translation>कैमरे के लिए जो चाहिए वह इस कंप्यूटर पर इंस्टॉल नहीं है ({library})। कंप्यूटर की देखभाल करने वाले से इसे इंस्टॉल करने को कहें। फ़ाइलों, फ़ोल्डरों और मेमोरी कार्ड से फ़ोटो फिर भी ली जा सकती हैं।</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>हर फ़ाइल का क्या हुआ</translation>
    </message>
    <message>
        <source>What counts now</source>
        <translation>अभी क्या मान्य है</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>हर कॉलम में क्या है?</translation>
    </message>
    <message>
        <source>What does it hold? As little as will do</source>
        <translation>इसमें क्या हो? जितना कम हो सके</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>What for, and where?</source>
        <translation>किसलिए, और कहाँ?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>अब क्या होगा</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>क्या मिलता है</translation>
    </message>
    <message>
        <source>What is kept of its number is forgotten. The history keeps its last digits.</source>
        <translation>इसके नंबर का जो हिस्सा रखा है, वह भुला दिया जाएगा। इतिहास में आख़िरी अंक रहेंगे।</translation>
    </message>
    <message>
        <source>What is left after cutting is too small. Draw the frame larger.</source>
        <translation>काटने के बाद जो बचता है वह बहुत छोटा है। चौखटा बड़ा बनाएँ।</translation>
    </message>
    <message>
        <source>What is left to do for you or for anybody of your role.</source>
        <translation>आपके या आपकी भूमिका वाले किसी के लिए जो काम बाक़ी हैं।</translation>
    </message>
    <message>
        <source>What is noted now is noted for all of them.</source>
        <translation>अब जो दर्ज होगा वह इन सभी के लिए दर्ज होगा।</translation>
    </message>
    <message>
        <source>What is noted of this session</source>
        <translation>इस सत्र के बारे में क्या दर्ज है</translation>
    </message>
    <message>
        <source>What is taken back</source>
        <translation>क्या वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>What is the list for?</source>
        <translation>सूची किस लिए है?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>इसका उपयोग किसलिए हो सकता है</translation>
    </message>
    <message>
        <source>What leaves is written down here, with its hash.</source>
        <translation>जो बाहर जाता है वह अपने जाँच मान के साथ यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>क्या बाहर गया</translation>
    </message>
    <message>
        <source>What left the clinic</source>
        <translation>क्लिनिक से क्या बाहर गया</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरे को जो दिख रहा है</translation>
    </message>
    <message>
        <source>What the guardian agreed to</source>
        <translation>अभिभावक किस पर सहमत हुए</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <translation>मरीज़ ने किन बातों पर सहमति दी</translation>
    </message>
    <message>
        <source>What the patient is asked</source>
        <translation>मरीज़ से क्या पूछा जाता है</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>इनमें क्या दिखता है</translation>
    </message>
    <message>
        <source>What this form is about</source>
        <translation>यह फ़ॉर्म किस बारे में है</translation>
    </message>
    <message>
        <source>What was begun comes to its end…</source>
        <translation>जो शुरू किया गया था वह पूरा हो रहा है…</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>क्या बदला गया</translation>
    </message>
    <message>
        <source>What was changed in this text is lost.</source>
        <translation>इस टेक्स्ट में किए गए बदलाव चले जाएँगे।</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>What was done about this copy?</source>
        <translation>इस प्रति के बारे में क्या किया गया?</translation>
    </message>
    <message>
        <source>What was published stays in use.</source>
        <translation>जो प्रकाशित हुआ वह लागू रहता है।</translation>
    </message>
    <message>
        <source>What was saved before is safe; what you did last may not be saved. Please check it, and send the report below to your support. It holds no patient's data.</source>
        <translation>पहले सहेजा हुआ सुरक्षित है; आपका आख़िरी काम शायद सहेजा न गया हो। कृपया उसे जाँच लें, और नीचे की रिपोर्ट अपने सहायता केंद्र को भेजें। उसमें किसी मरीज़ की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>क्या वापस लिया गया</translation>
    </message>
    <message>
        <source>What was typed was taken away, because a minute passed. Type it again.</source>
        <translation>एक मिनट बीत गया, इसलिए लिखा हुआ हटा दिया गया। फिर से लिखें।</translation>
    </message>
    <message>
        <source>What we do now</source>
        <translation>अब हम क्या करते हैं</translation>
    </message>
    <message>
        <source>What you changed on this record is not saved yet.</source>
        <translation>इस रिकॉर्ड में आपने जो बदला, वह अभी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>What you covered on these photographs is lost. Nothing has left the clinic.</source>
        <translation>इन फ़ोटो पर आपने जो ढका वह खो जाएगा। क्लिनिक से कुछ बाहर नहीं गया है।</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>यहाँ जो भरा है, वह मिट जाएगा।</translation>
    </message>
    <message>
        <source>What “{form}” asks</source>
        <translation>जो “{form}” पूछता है</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>When a row can't be used</source>
        <translation>जब कोई पंक्ति न ली जा सके</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>कब और कैसे</translation>
    </message>
    <message>
        <source>When it was tried</source>
        <translation>कोशिश कब हुई</translation>
    </message>
    <message>
        <source>When the date is not known</source>
        <translation>जब तारीख़ पता न हो</translation>
    </message>
    <message>
        <source>When you need them</source>
        <translation>इनकी ज़रूरत कब होगी</translation>
    </message>
    <message>
        <source>Whenever somebody seems to be registered a second time, both files are listed here.</source>
        <translation>जब भी लगे कि किसी का दूसरी बार पंजीकरण हुआ है, दोनों फ़ाइलें यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>यह कहाँ की है?</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>ठीक कहाँ</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>कहाँ की है</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>Where it is read and signed</source>
        <translation>कहाँ पढ़ा और हस्ताक्षर किया जाए</translation>
    </message>
    <message>
        <source>Where the paper is kept</source>
        <translation>काग़ज़ कहाँ रखा है</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>यह जानकारी कहाँ से मिली</translation>
    </message>
    <message>
        <source>Which clinic is this?</source>
        <translation>यह कौन-सा क्लिनिक है?</translation>
    </message>
    <message>
        <source>Which file counts?</source>
        <translation>कौन-सी फ़ाइल की बात मानी जाए?</translation>
    </message>
    <message>
        <source>Which file is kept?</source>
        <translation>कौन-सी फ़ाइल रखी जाए?</translation>
    </message>
    <message>
        <source>Which file is merged into it?</source>
        <translation>इसमें कौन-सी फ़ाइल जोड़ी जाए?</translation>
    </message>
    <message>
        <source>Which file is merged into this one?</source>
        <translation>इस फ़ाइल में कौन-सी जोड़ी जाए?</translation>
    </message>
    <message>
        <source>Which photographs</source>
        <translation>कौन-सी फ़ोटो</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>कौन-सा टेक्स्ट</translation>
    </message>
    <message>
        <source>Which two photographs</source>
        <translation>कौन-सी दो फ़ोटो</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Who answers questions about privacy</source>
        <translation>गोपनीयता के सवालों के जवाब कौन देता है</translation>
    </message>
    <message>
        <source>Who gets the copies?</source>
        <translation>प्रतियाँ किसे मिलेंगी?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>मरीज़ कौन है?</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>कौन मौजूद है</translation>
    </message>
    <message>
        <source>Who is the practice manager?</source>
        <translation>प्रैक्टिस मैनेजर कौन है?</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>कौन है</translation>
    </message>
    <message>
        <source>Who looked at this patient</source>
        <translation>इस मरीज़ को किसने देखा</translation>
    </message>
    <message>
        <source>Who looked at {record}</source>
        <translation>{record} को किसने देखा</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>किसने हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>हस्ताक्षर कौन करेगा</translation>
    </message>
    <message>
        <source>Who takes it back</source>
        <translation>कौन वापस लेता है</translation>
    </message>
    <message>
        <source>Who was asked, and what they answered.</source>
        <translation>किससे पूछा गया, और उन्होंने क्या जवाब दिया।</translation>
    </message>
    <message>
        <source>Whoever agreed for the patient no longer acts for them. Ask again.</source>
        <translation>जिन्होंने मरीज़ की ओर से सहमति दी थी, वे अब उनकी ओर से काम नहीं करते। फिर से पूछें।</translation>
    </message>
    <message>
        <source>Whoever agreed for them no longer acts</source>
        <translation>जिन्होंने उनकी ओर से सहमति दी, वे अब उनकी ओर से काम नहीं करते</translation>
    </message>
    <message>
        <source>Whoever must be asked comes here in time.</source>
        <translation>जिनसे पूछना है वे समय पर यहाँ आ जाते हैं।</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>पूरा शरीर</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किनसे पूछना है</translation>
    </message>
    <message>
        <source>Whose email is it?</source>
        <translation>यह किसका ईमेल है?</translation>
    </message>
    <message>
        <source>Whose phone is it?</source>
        <translation>यह किसका फ़ोन है?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>किसका?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Why are they merged?</source>
        <translation>इन्हें क्यों जोड़ा जा रहा है?</translation>
    </message>
    <message>
        <source>Why are they separated?</source>
        <translation>इन्हें क्यों अलग किया जा रहा है?</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>इसकी ज़रूरत क्यों है?</translation>
    </message>
    <message>
        <source>Why it has to come back</source>
        <translation>वापस क्यों लेनी है</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>क्यों रोका गया</translation>
    </message>
    <message>
        <source>Why the guardian decides</source>
        <translation>अभिभावक क्यों निर्णय लेते हैं</translation>
    </message>
    <message>
        <source>Why they decide</source>
        <translation>वे क्यों निर्णय लेते हैं</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>सरकता पर्दा</translation>
    </message>
    <message>
        <source>With a one-time password</source>
        <translation>एक बार वाले पासवर्ड से</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>पासवर्ड से</translation>
    </message>
    <message>
        <source>With the kit, --new-password-file and --new-kit-file are needed: the used kit is void.</source>
        <translation>किट के साथ --new-password-file और --new-kit-file भी चाहिए: इस्तेमाल की गई किट अमान्य हो जाती है।</translation>
    </message>
    <message>
        <source>With your password or shift PIN</source>
        <translation>अपने पासवर्ड या शिफ़्ट पिन से</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>सहमति वापसी</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>बिना नाम के</translation>
    </message>
    <message>
        <source>Without a password, anyone who gets the file can read it.</source>
        <translation>पासवर्ड के बिना, जिसे भी यह फ़ाइल मिले वह इसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Without this kit, a lost computer means lost records.</source>
        <translation>इस किट के बिना, कंप्यूटर खोने का मतलब है रिकॉर्ड खोना।</translation>
    </message>
    <message>
        <source>Without this the clinic may not be able to treat you. Please talk to the front desk.</source>
        <translation>इसके बिना शायद क्लिनिक आपका इलाज न कर पाए। कृपया रिसेप्शन से बात करें।</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>गवाह</translation>
    </message>
    <message>
        <source>Word {number} is not one of the recovery words. Check its spelling against the printed kit.</source>
        <translation>शब्द {number} रिकवरी के शब्दों में से नहीं है। छपी हुई किट से उसके अक्षर मिलाएँ।</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>काम हो रहा है…</translation>
    </message>
    <message>
        <source>Write down that the patient received the privacy policy in use</source>
        <translation>लिखें कि मरीज़ को मौजूदा गोपनीयता नीति मिल गई</translation>
    </message>
    <message>
        <source>Write down: policy received</source>
        <translation>दर्ज करें: नीति मिल गई</translation>
    </message>
    <message>
        <source>Write here what this form is about.</source>
        <translation>यहाँ लिखें कि यह फ़ॉर्म किस बारे में है।</translation>
    </message>
    <message>
        <source>Write the time as hours and minutes, such as 14:05.</source>
        <translation>समय घंटे और मिनट में लिखें, जैसे 14:05।</translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation>लिखें कि क्या किया गया</translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>सूची लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Wrong password or shift PIN</source>
        <translation>ग़लत पासवर्ड या शिफ़्ट पिन</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes is ticked</source>
        <translation>हाँ चुना गया है</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>हाँ, मैं सहमत हूँ</translation>
    </message>
    <message>
        <source>Yes: {purposes}.</source>
        <translation>हाँ: {purposes}।</translation>
    </message>
    <message>
        <source>You can rely on this document</source>
        <translation>इस दस्तावेज़ पर भरोसा किया जा सकता है</translation>
    </message>
    <message>
        <source>You enter what is ticked and where the paper is kept. The scan is sealed.</source>
        <translation>आप लिखते हैं कि क्या चुना गया है और काग़ज़ कहाँ रखा है। स्कैन सील हो जाता है।</translation>
    </message>
    <message>
        <source>You have counter-signed this form already.</source>
        <translation>आप इस फ़ॉर्म पर पहले ही साथ में हस्ताक्षर कर चुके हैं।</translation>
    </message>
    <message>
        <source>You may change your mind at any time: tell the front desk, or the {contact_role} ({contact}). Nothing else in your care changes.</source>
        <translation>आप कभी भी मन बदल सकते हैं: रिसेप्शन पर या {contact_role} से कहें ({contact})। आपकी देखभाल में और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>You may give these permissions again at any time. Questions: {role}, {phone}.</source>
        <translation>आप ये सहमतियाँ कभी भी फिर दे सकते हैं। सवाल: {role}, {phone}।</translation>
    </message>
    <message>
        <source>You read it aloud before both witnesses and choose the answers that are given.</source>
        <translation>आप दोनों गवाहों के सामने पढ़कर सुनाते हैं और जो जवाब दिए जाएँ वे चुनते हैं।</translation>
    </message>
    <message>
        <source>You signed in with a one-time password. From now on, only you know the new one.</source>
        <translation>आपने एक बार वाले पासवर्ड से साइन इन किया है। अब से नया पासवर्ड केवल आप जानेंगे।</translation>
    </message>
    <message>
        <source>You take the computer back with your password or shift PIN.</source>
        <translation>आप अपने पासवर्ड या शिफ़्ट पिन से कंप्यूटर वापस लेते हैं।</translation>
    </message>
    <message>
        <source>Your PIN counts until {until}</source>
        <translation>आपका पिन {until} तक चलेगा</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>आपके जवाब</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>आपका पासवर्ड बदल गया</translation>
    </message>
    <message>
        <source>Your password or shift PIN</source>
        <translation>आपका पासवर्ड या शिफ़्ट पिन</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>आपका मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the practice manager.</source>
        <translation>आपकी भूमिका में इसकी अनुमति नहीं है। प्रैक्टिस मैनेजर से पूछें।</translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>आपके काम</translation>
    </message>
    <message>
        <source>Your unfinished form is back as you left it.</source>
        <translation>आपका अधूरा फ़ॉर्म वैसा ही वापस है जैसा आपने छोड़ा था।</translation>
    </message>
    <message>
        <source>a change in substance</source>
        <translation>मतलब में बदलाव</translation>
    </message>
    <message>
        <source>a change in wording</source>
        <translation>शब्दों में बदलाव</translation>
    </message>
    <message>
        <source>a laboratory</source>
        <translation>लैब</translation>
    </message>
    <message>
        <source>about {years} years</source>
        <translation>लगभग {years} वर्ष</translation>
    </message>
    <message>
        <source>about {year} ({age}, as told)</source>
        <translation>लगभग {year} ({age}, बताए अनुसार)</translation>
    </message>
    <message>
        <source>age {years}</source>
        <translation>उम्र {years} वर्ष</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>can't be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>counts until {day}</source>
        <translation>{day} तक मान्य</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>जन्मतिथि</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>दिन/महीना/साल</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>{day} को समाप्त</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>असली</translation>
    </message>
    <message>
        <source>held by {name}</source>
        <translation>{name} के नाम</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>घंटे:मिनट</translation>
    </message>
    <message>
        <source>identity paper</source>
        <translation>पहचान-पत्र</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>हमारा नहीं</translation>
    </message>
    <message>
        <source>or age in years</source>
        <translation>या वर्षों में उम्र</translation>
    </message>
    <message>
        <source>or drop it anywhere on this page</source>
        <translation>या इस पेज पर कहीं भी छोड़ें</translation>
    </message>
    <message>
        <source>ours, but its original is missing here</source>
        <translation>हमारा, पर इसकी मूल प्रति यहाँ नहीं है</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>हाल का</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>रिकॉर्ड नंबर</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>जाँचा हुआ</translation>
    </message>
    <message>
        <source>scanned code</source>
        <translation>स्कैन किया कोड</translation>
    </message>
    <message>
        <source>signs in as “{name}”</source>
        <translation>साइन इन का नाम “{name}”</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>मिलती-जुलती आवाज़</translation>
    </message>
    <message>
        <source>started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>such as the clinic's name</source>
        <translation>जैसे क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>such as: 40 cm</source>
        <translation>जैसे: 40 सेमी</translation>
    </message>
    <message>
        <source>such as: our page, October</source>
        <translation>जैसे: हमारा पेज, अक्टूबर</translation>
    </message>
    <message>
        <source>such as: ring light</source>
        <translation>जैसे: रिंग लाइट</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>पहली</translation>
    </message>
    <message>
        <source>the guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>the insurer</source>
        <translation>बीमा कंपनी</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>the referring doctor</source>
        <translation>भेजने वाला डॉक्टर</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>told by {source}</source>
        <translation>बताने वाला: {source}</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>आज़माया गया</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>{day} तक मान्य</translation>
    </message>
    <message>
        <source>was told by</source>
        <translation>किसने बताया</translation>
    </message>
    <message>
        <source>without a seal</source>
        <translation>सील के बिना</translation>
    </message>
    <message>
        <source>written alike</source>
        <translation>मिलता-जुलता लिखा</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{added} people added</source>
        <translation>{added} लोग जुड़े</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{at}, by {name}. {why}</source>
        <translation>{at}, {name} द्वारा। {why}</translation>
    </message>
    <message>
        <source>{caption}: {text}, from {file}</source>
        <translation>{caption}: {text}, {file} से</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>{count} entries, the newest first</source>
        <translation>{count} प्रविष्टियाँ, सबसे नई पहले</translation>
    </message>
    <message>
        <source>{count} files were missing when it was made</source>
        <translation>इसे बनाते समय {count} फ़ाइलें नहीं मिलीं</translation>
    </message>
    <message>
        <source>{count} of the chosen photographs stay here: {why}</source>
        <translation>चुनी हुई फ़ोटो में से {count} यहीं रहेंगी: {why}</translation>
    </message>
    <message>
        <source>{count} pieces of the database are lost or damaged.</source>
        <translation>डेटाबेस के {count} टुकड़े खो गए या ख़राब हैं।</translation>
    </message>
    <message>
        <source>{days} days later</source>
        <translation>{days} दिन बाद</translation>
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
        <translation>{day}, {time} ({zone})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{heading} holds</source>
        <translation>{heading} में है</translation>
    </message>
    <message>
        <source>{language}: {problem}</source>
        <translation>{language}: {problem}</translation>
    </message>
    <message>
        <source>{merged} is merged into {kept}</source>
        <translation>{merged} को {kept} में जोड़ दिया गया</translation>
    </message>
    <message>
        <source>{merged} is read as part of {kept}</source>
        <translation>{merged} को {kept} के हिस्से के रूप में पढ़ा जाता है</translation>
    </message>
    <message>
        <source>{merged} stands by itself again</source>
        <translation>{merged} फिर अलग फ़ाइल है</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मिनट {seconds} सेकंड</translation>
    </message>
    <message>
        <source>{months} months later</source>
        <translation>{months} महीने बाद</translation>
    </message>
    <message>
        <source>{name} can't sign in any more. What they did stays in the records and in the audit trail. This can't be undone: to come back, they get a new account.</source>
        <translation>{name} अब साइन इन नहीं कर सकते। उन्होंने जो किया वह रिकॉर्ड और गतिविधि लेखा में बना रहता है। इसे पलटा नहीं जा सकता: लौटने पर उन्हें नया खाता मिलेगा।</translation>
    </message>
    <message>
        <source>{name}, confirmed with their own PIN at {time}</source>
        <translation>{name} ने {time} बजे अपने पिन से पुष्टि की</translation>
    </message>
    <message>
        <source>{name}, confirmed with their own password at {time}</source>
        <translation>{name} ने {time} बजे अपने पासवर्ड से पुष्टि की</translation>
    </message>
    <message>
        <source>{number} B</source>
        <translation>{number} बाइट</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} दिन</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} घंटे</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} मिनट</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} महीने</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>{number} working days</source>
        <translation>{number} कार्य-दिवस</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} वर्ष</translation>
    </message>
    <message>
        <source>{number}, part {epoch} of the trail</source>
        <translation>{number}, लेखा का भाग {epoch}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{pixels} pixels</source>
        <translation>{pixels} पिक्सेल</translation>
    </message>
    <message>
        <source>{place}, of {day}: until somebody deletes it</source>
        <translation>{place}, {day} का: जब तक कोई इसे न मिटाए</translation>
    </message>
    <message>
        <source>{place}, of {day}: until {until}</source>
        <translation>{place}, {day} का: {until} तक</translation>
    </message>
    <message>
        <source>{purpose}: {state}</source>
        <translation>{purpose}: {state}</translation>
    </message>
    <message>
        <source>{ref} is registered</source>
        <translation>{ref} का पंजीकरण हो गया</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
    <message>
        <source>{title} (not published yet)</source>
        <translation>{title} (अभी प्रकाशित नहीं)</translation>
    </message>
    <message>
        <source>{weeks} weeks later</source>
        <translation>{weeks} हफ़्ते बाद</translation>
    </message>
    <message>
        <source>{why}. Noted on {at} by {name}</source>
        <translation>{why}। {at} को {name} ने दर्ज किया</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} पिक्सेल</translation>
    </message>
    <message>
        <source>{years} years ({born})</source>
        <translation>{years} वर्ष ({born})</translation>
    </message>
    <message>
        <source>“After treatment” is suggested: photographs from before it are there.</source>
        <translation>“इलाज के बाद” सुझाया गया है: इलाज से पहले की तस्वीरें मौजूद हैं।</translation>
    </message>
</context>
</TS>
