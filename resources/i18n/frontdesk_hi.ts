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
        <source>A clinic can't be restored into the folder of its backups. Choose another folder.</source>
        <translation>क्लिनिक को उसके बैकअप वाले फ़ोल्डर में बहाल नहीं किया जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A clinic that is there already is set aside, never overwritten.</source>
        <translation>वहाँ पहले से मौजूद क्लिनिक को अलग रख दिया जाता है, कभी मिटाया नहीं जाता।</translation>
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
        <source>A file that belongs to no record lies in the folder: {file}</source>
        <translation>फ़ोल्डर में एक फ़ाइल है जो किसी रिकॉर्ड की नहीं है: {file}</translation>
    </message>
    <message>
        <source>A guardian signs for a patient under {age}.</source>
        <translation>{age} वर्ष से कम उम्र के मरीज़ के लिए अभिभावक हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation>नाम में कम से कम एक अक्षर होता है।</translation>
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
        <source>A parent or guardian</source>
        <translation>माता-पिता या अभिभावक</translation>
    </message>
    <message>
        <source>A parent or lawful guardian signs for this patient, and none is on the record. Add one first.</source>
        <translation>इस मरीज़ के लिए माता-पिता या क़ानूनी अभिभावक हस्ताक्षर करते हैं, और रिकॉर्ड में कोई नहीं है। पहले वहाँ जोड़ें।</translation>
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
        <source>A receptionist or a clinician signs in, explains the form and is its witness.</source>
        <translation>रिसेप्शनिस्ट या चिकित्सक साइन इन करते हैं, फ़ॉर्म समझाते हैं और उसके गवाह होते हैं।</translation>
    </message>
    <message>
        <source>A record number looks like P-000012.</source>
        <translation>रिकॉर्ड नंबर P-000012 जैसा होता है।</translation>
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
        <source>A shift PIN counts for</source>
        <translation>शिफ़्ट पिन इतनी देर चलता है</translation>
    </message>
    <message>
        <source>A small fee for large or archived copies</source>
        <translation>बड़ी या पुरानी प्रतियों के लिए थोड़ा शुल्क</translation>
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
        <source>About</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>इस प्रोग्राम के बारे में</translation>
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
        <source>Add a member of staff</source>
        <translation>स्टाफ़ का सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Added a member of staff</source>
        <translation>स्टाफ़ का सदस्य जोड़ा</translation>
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
        <source>Agreed to</source>
        <translation>सहमति दी</translation>
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
        <source>Answer</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>जैसा इस कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>As the patient writes it</source>
        <translation>जैसे मरीज़ ख़ुद लिखते हैं</translation>
    </message>
    <message>
        <source>Ask for identity papers</source>
        <translation>पहचान-पत्र माँगें</translation>
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
        <source>Back to the front desk</source>
        <translation>वापस रिसेप्शन पर</translation>
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
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Before you hand over</source>
        <translation>कंप्यूटर देने से पहले</translation>
    </message>
    <message>
        <source>Bring a clinic back from a backup</source>
        <translation>बैकअप से क्लिनिक वापस लाएँ</translation>
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
        <source>Brought the clinic back from a backup</source>
        <translation>क्लिनिक को बैकअप से वापस लाया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>किसे फ़ोन करें</translation>
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
        <source>Change your own password on your own page instead.</source>
        <translation>अपना पासवर्ड अपने ही पेज पर बदलें।</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>अपना पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Changed a record</source>
        <translation>रिकॉर्ड बदला</translation>
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
        <source>Check PDF</source>
        <translation>PDF जाँचें</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>दस्तावेज़ जाँचें</translation>
    </message>
    <message>
        <source>Check the spelling, or register a new patient.</source>
        <translation>नाम के अक्षर जाँचें, या नए मरीज़ का पंजीकरण करें।</translation>
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
        <source>Check value of the document</source>
        <translation>दस्तावेज़ का जाँच मान</translation>
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
        <source>Choose a file to check</source>
        <translation>जाँचने के लिए फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a password of your own first. Until then nothing else is open to you.</source>
        <translation>पहले अपना पासवर्ड चुनें। तब तक आपके लिए और कुछ नहीं खुलेगा।</translation>
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
        <source>Choose an empty folder</source>
        <translation>ख़ाली फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose the clinic folder</source>
        <translation>क्लिनिक फ़ोल्डर चुनें</translation>
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
        <source>Choose the member of staff who explained the form.</source>
        <translation>स्टाफ़ के उस सदस्य को चुनें जिसने फ़ॉर्म समझाया।</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>चुनें कि कहाँ सहेजना है</translation>
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
        <source>Clinic folder</source>
        <translation>क्लिनिक फ़ोल्डर</translation>
    </message>
    <message>
        <source>Clinic pack</source>
        <translation>क्लिनिक पैक</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>चिकित्सक</translation>
    </message>
    <message>
        <source>Clinicians in charge</source>
        <translation>ज़िम्मेदार चिकित्सक</translation>
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
        <source>Complete</source>
        <translation>पूरा</translation>
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
        <source>Consent signed</source>
        <translation>सहमति पर हस्ताक्षर हुए</translation>
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
        <source>Country where the records are kept</source>
        <translation>देश</translation>
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
        <source>Damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरे</translation>
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
        <source>December</source>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Disk or folder with the backups</source>
        <translation>बैकअप वाली डिस्क या फ़ोल्डर</translation>
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
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>PDF यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Each question is separate. Both answers are fine; nothing is chosen for you.</source>
        <translation>हर सवाल अलग है। दोनों जवाब ठीक हैं; आपके लिए कुछ भी पहले से चुना हुआ नहीं है।</translation>
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
        <source>Edit {ref}</source>
        <translation>{ref} बदलें</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
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
        <source>Every change to the record will be listed here.</source>
        <translation>रिकॉर्ड का हर बदलाव यहाँ दिखेगा।</translation>
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
        <source>Every value of this pack is confirmed.</source>
        <translation>इस पैक के हर मान की पुष्टि हो चुकी है।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
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
        <source>Everything typed here is dropped.</source>
        <translation>यहाँ टाइप किया हुआ सब हट जाएगा।</translation>
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
        <source>Exported the audit trail</source>
        <translation>गतिविधि लेखा निर्यात किया</translation>
    </message>
    <message>
        <source>Exporting the audit trail…</source>
        <translation>गतिविधि लेखा निर्यात हो रहा है…</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>उपनाम</translation>
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
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>Files that were missing</source>
        <translation>जो फ़ाइलें नहीं मिलीं</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>मरीज़ खोजें</translation>
    </message>
    <message>
        <source>Find out whether a PDF was sealed by this clinic, and whether it was changed since.</source>
        <translation>पता करें कि कोई PDF इसी क्लिनिक ने सील की थी या नहीं, और क्या उसके बाद वह बदली गई।</translation>
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
        <source>First</source>
        <translation>पहली बार</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>चौड़ाई में पूरा</translation>
    </message>
    <message>
        <source>Folder of the clinic on this computer</source>
        <translation>इस कंप्यूटर पर क्लिनिक का फ़ोल्डर</translation>
    </message>
    <message>
        <source>For example 22/11/2026</source>
        <translation>जैसे 22/11/2026</translation>
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
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Form opened</source>
        <translation>फ़ॉर्म खोला गया</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>किससे मिला</translation>
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
        <source>Front desk</source>
        <translation>रिसेप्शन</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Gave a copy of a consent</source>
        <translation>सहमति की प्रति दी</translation>
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
        <source>Genuine: this clinic sealed this document, nothing in it has changed, and it is the one stored here.</source>
        <translation>असली: इस दस्तावेज़ को इसी क्लिनिक ने सील किया, इसमें कुछ नहीं बदला, और यही यहाँ रखा हुआ है।</translation>
    </message>
    <message>
        <source>Give the selected person a new one-time password</source>
        <translation>चुने हुए व्यक्ति को एक बार वाला नया पासवर्ड दें</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>खोज के ख़ाने में जाएँ</translation>
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
        <source>Guardian's identity seen</source>
        <translation>अभिभावक का देखा गया पहचान-पत्र</translation>
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
        <source>Hand over to the patient</source>
        <translation>मरीज़ को दें</translation>
    </message>
    <message>
        <source>Hand over to the patient ({keys})</source>
        <translation>मरीज़ को दें ({keys})</translation>
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
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>Hours that a PIN counts</source>
        <translation>पिन कितने घंटे चलता है</translation>
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
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>How often the privacy policy is reviewed</source>
        <translation>गोपनीयता नीति की समीक्षा कितने समय पर होती है</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>उनसे संपर्क कैसे करें</translation>
    </message>
    <message>
        <source>How to use them</source>
        <translation>इनका उपयोग कैसे करें</translation>
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
        <source>I have read this</source>
        <translation>मैंने यह पढ़ लिया है</translation>
    </message>
    <message>
        <source>I object</source>
        <translation>मुझे आपत्ति है</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>आपात स्थिति में</translation>
    </message>
    <message>
        <source>Install Frontdesk and choose “Bring a clinic back from a backup”.</source>
        <translation>Frontdesk इंस्टॉल करें और “बैकअप से क्लिनिक वापस लाएँ” चुनें।</translation>
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
        <source>It is kept under the number {reference}.</source>
        <translation>यह नंबर {reference} से रखी है।</translation>
    </message>
    <message>
        <source>It is shown only here and works once, within 24 hours. Then a password of their own is asked for.</source>
        <translation>यह केवल यहीं दिखाया जाता है और 24 घंटे के भीतर एक ही बार चलता है। उसके बाद अपना पासवर्ड चुनने को कहा जाता है।</translation>
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
        <source>Kept an unfinished form</source>
        <translation>अधूरा फ़ॉर्म रखा</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
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
        <source>Let go to check this file</source>
        <translation>इस फ़ाइल को जाँचने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्के</translation>
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
        <source>Longest time to answer that the new law allows</source>
        <translation>नए क़ानून में जवाब देने का सबसे लंबा समय</translation>
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
        <source>Looked at a patient's consents</source>
        <translation>मरीज़ की सहमतियाँ देखीं</translation>
    </message>
    <message>
        <source>Looked at a record's history</source>
        <translation>रिकॉर्ड का इतिहास देखा</translation>
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
        <source>Looked at the list of backups</source>
        <translation>बैकअप की सूची देखी</translation>
    </message>
    <message>
        <source>Looked at the list of staff</source>
        <translation>स्टाफ़ की सूची देखी</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>बैकअप देखे जा रहे हैं…</translation>
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
        <source>Made on</source>
        <translation>बनाने की तारीख़</translation>
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
        <source>Make a new recovery kit?</source>
        <translation>नई रिकवरी किट बनाएँ?</translation>
    </message>
    <message>
        <source>Make no changes. Keep this computer and the last backups, and ask for help.</source>
        <translation>कोई बदलाव न करें। यह कंप्यूटर और पिछले बैकअप सँभालकर रखें, और मदद माँगें।</translation>
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
        <source>Minor: the guardian signs</source>
        <translation>नाबालिग: अभिभावक हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Minutes until the window locks</source>
        <translation>विंडो लॉक होने तक के मिनट</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
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
        <source>Name of the clinic</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Name the kind of paper only, with at most the last four digits of its number.</source>
        <translation>केवल काग़ज़ का प्रकार लिखें, और उसके नंबर के ज़्यादा से ज़्यादा आख़िरी चार अंक।</translation>
    </message>
    <message>
        <source>Name, phone or record number</source>
        <translation>नाम, फ़ोन या रिकॉर्ड नंबर</translation>
    </message>
    <message>
        <source>Necessary for your care</source>
        <translation>आपकी देखभाल के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ज़रूरी</translation>
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
        <source>No backup yet. Choose a disk or stick, then press “Back up now”.</source>
        <translation>अभी कोई बैकअप नहीं। डिस्क या पेन ड्राइव चुनें, फिर “अभी बैकअप लें” दबाएँ।</translation>
    </message>
    <message>
        <source>No backups to show yet</source>
        <translation>अभी दिखाने को कोई बैकअप नहीं</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>अभी कोई सहमति नहीं</translation>
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
        <source>No guardian on the record</source>
        <translation>रिकॉर्ड में अभिभावक नहीं</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>आपत्ति नहीं</translation>
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
        <source>No practice manager of this clinic signs in with this name.</source>
        <translation>इस क्लिनिक का कोई प्रैक्टिस मैनेजर इस नाम से साइन इन नहीं करता।</translation>
    </message>
    <message>
        <source>No seal: this file can't be checked. Copies with a password and scans bear no seal; look up the stored original by the reference printed on it.</source>
        <translation>सील नहीं: इस फ़ाइल की जाँच नहीं हो सकती। पासवर्ड वाली प्रतियों और स्कैन पर सील नहीं होती; उस पर छपे संदर्भ से रखा हुआ असली दस्तावेज़ खोजें।</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody can disable their own account. Ask another practice manager.</source>
        <translation>कोई अपना खाता ख़ुद बंद नहीं कर सकता। किसी दूसरे प्रैक्टिस मैनेजर से कहें।</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Nobody has opened this record, or there is no such record.</source>
        <translation>यह रिकॉर्ड किसी ने नहीं खोला, या ऐसा कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Nobody signed the audit entries {first} to {last}.</source>
        <translation>लेखा प्रविष्टियों {first} से {last} पर किसी ने हस्ताक्षर नहीं किए।</translation>
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
        <source>Not ours: this document bears a valid seal, but not the seal of this clinic.</source>
        <translation>हमारा नहीं: इस दस्तावेज़ पर सही सील है, पर इस क्लिनिक की नहीं।</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Not signed yet. The answers given so far are kept; the form is read once more.</source>
        <translation>अभी हस्ताक्षर नहीं हुए। अब तक दिए गए जवाब रखे हैं; फ़ॉर्म एक बार फिर पढ़ा जाएगा।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing can be said about this file</source>
        <translation>इस फ़ाइल के बारे में कुछ नहीं कहा जा सकता</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing is signed yet. The answers given so far are kept, and the signature is not.</source>
        <translation>अभी कुछ भी हस्ताक्षरित नहीं हुआ। अब तक दिए गए जवाब रखे रहेंगे, हस्ताक्षर नहीं।</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>अभी कुछ नहीं बदला गया</translation>
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
        <source>One-time password</source>
        <translation>एक बार वाला पासवर्ड</translation>
    </message>
    <message>
        <source>Only a practice manager restores a clinic.</source>
        <translation>क्लिनिक को केवल प्रैक्टिस मैनेजर बहाल कर सकता है।</translation>
    </message>
    <message>
        <source>Only they, the front desk and the practice manager can open the record.</source>
        <translation>केवल वे, रिसेप्शन और प्रैक्टिस मैनेजर यह रिकॉर्ड खोल सकते हैं।</translation>
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
        <source>Open the document</source>
        <translation>दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Open the patient's record</source>
        <translation>मरीज़ का रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open the stored original</source>
        <translation>रखा हुआ असली दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>रिकॉर्ड खोला</translation>
    </message>
    <message>
        <source>Opened a signed consent</source>
        <translation>हस्ताक्षर की हुई सहमति खोली</translation>
    </message>
    <message>
        <source>Opening the clinic folder…</source>
        <translation>क्लिनिक फ़ोल्डर खुल रहा है…</translation>
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
        <source>Ours, but its original is missing here</source>
        <translation>हमारा है, पर इसकी मूल प्रति यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>पिन</translation>
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
        <source>Paper seen</source>
        <translation>देखा गया पहचान-पत्र</translation>
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
        <source>Parts of the record</source>
        <translation>रिकॉर्ड के भाग</translation>
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
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>मरीज़</translation>
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
        <source>Pharmacist</source>
        <translation>फ़ार्मासिस्ट</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <translation>फ़िज़ियोथेरेपिस्ट</translation>
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
        <source>Portrait</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Practice manager</source>
        <translation>प्रैक्टिस मैनेजर</translation>
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
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>सब प्रिंट करें</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>प्रिंट की सीमा</translation>
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
        <source>Printer</source>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Privacy policy, version</source>
        <translation>गोपनीयता नीति, संस्करण</translation>
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
        <source>Put away</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>रिसेप्शनिस्ट</translation>
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
        <source>Recovery kit</source>
        <translation>रिकवरी किट</translation>
    </message>
    <message>
        <source>Recovery words, in their order</source>
        <translation>रिकवरी के शब्द, अपने क्रम में</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>रोका गया</translation>
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
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
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
        <source>Save the changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Save the clinic's facts</source>
        <translation>क्लिनिक की बातें सहेजें</translation>
    </message>
    <message>
        <source>Save the kit</source>
        <translation>किट सहेजें</translation>
    </message>
    <message>
        <source>Save the kit as PDF</source>
        <translation>किट को PDF में सहेजें</translation>
    </message>
    <message>
        <source>Save the patient's copy</source>
        <translation>मरीज़ की प्रति सहेजें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
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
        <source>Say who comes back: --staff NAME.</source>
        <translation>बताएँ कि कौन लौट रहा है: --staff NAME।</translation>
    </message>
    <message>
        <source>Say who you are: --staff NAME and --password-file F.</source>
        <translation>बताएँ कि आप कौन हैं: --staff NAME और --password-file F।</translation>
    </message>
    <message>
        <source>Sealed by somebody else</source>
        <translation>किसी और ने सील किया है</translation>
    </message>
    <message>
        <source>Sealing the form…</source>
        <translation>फ़ॉर्म सील हो रहा है…</translation>
    </message>
    <message>
        <source>Searched for a patient</source>
        <translation>मरीज़ खोजा</translation>
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
        <source>September</source>
        <translation>सितंबर</translation>
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
        <source>Short, for example: asha</source>
        <translation>छोटा, जैसे: asha</translation>
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
        <source>Show the keys that work here</source>
        <translation>यहाँ काम करने वाली कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>सबसे नई प्रविष्टियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
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
        <source>Signature of the guardian</source>
        <translation>अभिभावक के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of the patient</source>
        <translation>मरीज़ के हस्ताक्षर</translation>
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
        <source>Signed consents</source>
        <translation>हस्ताक्षर की हुई सहमतियाँ</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन किया</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट किया</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
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
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Some fields need another look.</source>
        <translation>कुछ ख़ानों को फिर से देखना होगा।</translation>
    </message>
    <message>
        <source>Some work is still going on. Wait for it to end, then close the window.</source>
        <translation>कुछ काम अभी चल रहा है। उसके ख़त्म होने तक रुकें, फिर विंडो बंद करें।</translation>
    </message>
    <message>
        <source>Somebody else saved this record while you were editing it, so nothing of yours was saved. Open it again and repeat your changes.</source>
        <translation>जब आप यह रिकॉर्ड बदल रहे थे तब किसी और ने इसे सहेज लिया, इसलिए आपका कुछ सहेजा नहीं गया। रिकॉर्ड फिर से खोलें और अपने बदलाव दोहराएँ।</translation>
    </message>
    <message>
        <source>Somebody has this name already, or had it. Choose another one.</source>
        <translation>यह नाम किसी का है, या पहले था। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Something is wrong with this computer or folder</source>
        <translation>इस कंप्यूटर या फ़ोल्डर में कुछ गड़बड़ है</translation>
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
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
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
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>Such as mother</source>
        <translation>जैसे माँ</translation>
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
        <source>Take a consent</source>
        <translation>सहमति लें</translation>
    </message>
    <message>
        <source>Take a consent (Ctrl+T)</source>
        <translation>सहमति लें (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take consent</source>
        <translation>सहमति लें</translation>
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
        <source>Thank you. Your form is signed.</source>
        <translation>धन्यवाद। आपके फ़ॉर्म पर हस्ताक्षर हो गए।</translation>
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
        <source>The clinic</source>
        <translation>क्लिनिक</translation>
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
        <source>The clinic is open in another program. Close it and try again.</source>
        <translation>क्लिनिक किसी दूसरे प्रोग्राम में खुला है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The clinic is open, but the program that has it open does not answer. Make the backup in its window, or close it and try again.</source>
        <translation>क्लिनिक खुला है, पर जिस प्रोग्राम में खुला है वह जवाब नहीं दे रहा। बैकअप उसी की विंडो में बनाएँ, या उसे बंद करके फिर कोशिश करें।</translation>
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
        <source>The consent text “{text}” ({language}) is damaged. Nobody can sign it until it is back: install Frontdesk again.</source>
        <translation>सहमति का लेख “{text}” ({language}) ख़राब है। ठीक होने तक कोई उस पर हस्ताक्षर नहीं कर सकता: Frontdesk फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The consent text “{text}” ({language}) is missing. Nobody can sign it until it is back: install Frontdesk again.</source>
        <translation>सहमति का लेख “{text}” ({language}) नहीं मिला। वापस आने तक कोई उस पर हस्ताक्षर नहीं कर सकता: Frontdesk फिर से इंस्टॉल करें।</translation>
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
        <source>The drawing could not be read. Clear the box and sign again.</source>
        <translation>हस्ताक्षर पढ़े नहीं जा सके। बॉक्स साफ़ करें और फिर से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The erasure ledger is lost or damaged.</source>
        <translation>मिटाए गए रिकॉर्डों की सूची खो गई या ख़राब है।</translation>
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
        <source>The file {file} can't be read as text.</source>
        <translation>फ़ाइल {file} को टेक्स्ट के रूप में पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The file {file} holds no password.</source>
        <translation>फ़ाइल {file} में कोई पासवर्ड नहीं है।</translation>
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
        <source>The form fills the window. Nothing else can be reached from it.</source>
        <translation>फ़ॉर्म पूरी विंडो में खुलेगा। वहाँ से और कुछ नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>The form has changed since it was opened. Open it again.</source>
        <translation>खोले जाने के बाद फ़ॉर्म बदल गया है। इसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>The form was opened too long ago, or this PC's clock was changed since. Open the form again and let it be read once more.</source>
        <translation>फ़ॉर्म बहुत पहले खोला गया था, या उसके बाद इस PC की घड़ी बदली गई। फ़ॉर्म फिर से खोलें और एक बार फिर पढ़ने दें।</translation>
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
        <source>The last backup here is of {at}.</source>
        <translation>यहाँ का पिछला बैकअप {at} का है।</translation>
    </message>
    <message>
        <source>The last backup here is of {at}. Please make one today.</source>
        <translation>यहाँ का पिछला बैकअप {at} का है। कृपया आज एक बना लें।</translation>
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
        <source>The numbering of '{table}' was changed: it stands at {given}, and {number} were given.</source>
        <translation>'{table}' की नंबरिंग बदली गई: वह {given} पर है, जबकि {number} नंबर दिए गए थे।</translation>
    </message>
    <message>
        <source>The one the signer reads best.</source>
        <translation>वह भाषा जो हस्ताक्षर करने वाले सबसे अच्छी तरह पढ़ते हैं।</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>पासवर्ड दोबारा</translation>
    </message>
    <message>
        <source>The password could not be checked.</source>
        <translation>पासवर्ड की जाँच नहीं हो सकी।</translation>
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
        <source>The patient has agreed to this in writing.</source>
        <translation>मरीज़ ने इसके लिए लिखित सहमति दी है।</translation>
    </message>
    <message>
        <source>The patient has not agreed to this.</source>
        <translation>मरीज़ इसके लिए सहमत नहीं है।</translation>
    </message>
    <message>
        <source>The patient has not been asked about this.</source>
        <translation>मरीज़ से इस बारे में पूछा नहीं गया है।</translation>
    </message>
    <message>
        <source>The patient is of age and signs alone.</source>
        <translation>मरीज़ बालिग है और ख़ुद हस्ताक्षर करता है।</translation>
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
        <source>The patient's age is not on record, so it is not clear who may sign. Add the date of birth first.</source>
        <translation>मरीज़ की उम्र रिकॉर्ड में नहीं है, इसलिए यह साफ़ नहीं कि हस्ताक्षर कौन करे। पहले जन्मतिथि जोड़ें।</translation>
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
        <translation>मौजूदा किट तुरंत बेकार हो जाएगी: तिजोरी में रखा कागज़ अब कुछ नहीं खोलेगा। प्रिंटर पास में रखें।</translation>
    </message>
    <message>
        <source>The present password of {name} stops working at once, and so does their PIN.</source>
        <translation>{name} का मौजूदा पासवर्ड तुरंत बंद हो जाता है, और उनका पिन भी।</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was changed; check the printer and try again.</source>
        <translation>प्रिंटर ने दस्तावेज़ नहीं लिया। कुछ बदला नहीं गया; प्रिंटर जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>प्रोग्राम से ग़लती हुई</translation>
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
        <source>The recovery words</source>
        <translation>रिकवरी के शब्द</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>वही पासवर्ड दोबारा</translation>
    </message>
    <message>
        <source>The same words, for scanning</source>
        <translation>यही शब्द, स्कैन करने के लिए</translation>
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
        <source>The signer reads it, answers {count} questions and signs.</source>
        <translation>हस्ताक्षर करने वाले इसे पढ़ते हैं, {count} सवालों के जवाब देते हैं और हस्ताक्षर करते हैं।</translation>
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
        <source>The window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>The window locks after {least} to {most} minutes.</source>
        <translation>विंडो {least} से {most} मिनट बाद लॉक होती है।</translation>
    </message>
    <message>
        <source>The window that was to be measured did not open. Nothing else is affected. Try again when the computer is less busy.</source>
        <translation>जिस विंडो को मापना था वह नहीं खुली। बाकी किसी चीज़ पर असर नहीं पड़ा। जब कंप्यूटर कम व्यस्त हो तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The witness has the same name as the person who signs. Choose someone else as the witness.</source>
        <translation>गवाह का नाम हस्ताक्षर करने वाले के नाम जैसा है। किसी और को गवाह चुनें।</translation>
    </message>
    <message>
        <source>The words that you typed are void from now on. Destroy the old paper when the new one is printed.</source>
        <translation>जो शब्द आपने टाइप किए वे अब से अमान्य हैं। नया काग़ज़ छप जाए तो पुराना नष्ट कर दें।</translation>
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
        <source>There is a database in this folder already. Nothing was changed. Choose an empty folder.</source>
        <translation>इस फ़ोल्डर में पहले से एक डेटाबेस है। कुछ बदला नहीं गया। ख़ाली फ़ोल्डर चुनें।</translation>
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
        <source>There is no key file among these backups. Choose the folder or medium with the backups.</source>
        <translation>इन बैकअप में कुंजी फ़ाइल नहीं है। वह फ़ोल्डर या डिस्क चुनें जिसमें बैकअप हैं।</translation>
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
        <source>There is no such member of staff.</source>
        <translation>स्टाफ़ में ऐसा कोई सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>ऐसा कोई मरीज़ नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough room on the backup medium, so no backup was made. The backups made before are safe. Free some space or use another medium.</source>
        <translation>बैकअप की डिस्क पर काफ़ी जगह नहीं है, इसलिए बैकअप नहीं बना। पहले के बैकअप सुरक्षित हैं। कुछ जगह ख़ाली करें या दूसरी डिस्क लगाएँ।</translation>
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
        <source>This PC does not hold the clinic's device secret, so passwords cannot open the folder here. Nothing is damaged. Open it with the recovery kit.</source>
        <translation>इस PC में क्लिनिक की डिवाइस वाली गुप्त कुंजी नहीं है, इसलिए यहाँ पासवर्ड से फ़ोल्डर नहीं खुल सकता। कुछ ख़राब नहीं हुआ है। इसे रिकवरी किट से खोलें।</translation>
    </message>
    <message>
        <source>This PC holds no anchor of the audit trail to compare with.</source>
        <translation>इस PC में गतिविधि लेखा का ऐसा कोई निशान नहीं है जिससे मिलान हो सके।</translation>
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
        <source>This backup is damaged. Choose another one from the list.</source>
        <translation>यह बैकअप ख़राब है। सूची में से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Frontdesk. Nothing was changed. Install the newest version on this computer.</source>
        <translation>यह बैकअप Frontdesk के नए संस्करण से बना है। कुछ बदला नहीं गया। इस कंप्यूटर पर सबसे नया संस्करण इंस्टॉल करें।</translation>
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
        <source>This clinic is open already, in another window or on another computer. Close it there first. Nothing was changed.</source>
        <translation>यह क्लिनिक पहले से किसी दूसरी विंडो में या दूसरे कंप्यूटर पर खुला है। पहले उसे वहाँ बंद करें। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This computer does not hold this clinic's device secret, so passwords can't open it here. The records are safe. Open the clinic with the recovery kit.</source>
        <translation>इस कंप्यूटर में इस क्लिनिक की डिवाइस वाली गुप्त कुंजी नहीं है, इसलिए यहाँ पासवर्ड से क्लिनिक नहीं खुल सकता। रिकॉर्ड सुरक्षित हैं। क्लिनिक को रिकवरी किट से खोलें।</translation>
    </message>
    <message>
        <source>This computer has no key store, so the device secret is in a file that only this user of the computer can read. Whoever can read that file, the clinic folder and a password can open the clinic.</source>
        <translation>इस कंप्यूटर में कुंजियाँ रखने की सुरक्षित जगह नहीं है, इसलिए डिवाइस की गुप्त कुंजी एक फ़ाइल में है जिसे केवल इस कंप्यूटर का यही उपयोगकर्ता पढ़ सकता है। जिसके पास वह फ़ाइल, क्लिनिक फ़ोल्डर और कोई पासवर्ड हो, वह क्लिनिक खोल सकता है।</translation>
    </message>
    <message>
        <source>This consent was signed on paper, so no document is stored here. Look in the paper file.</source>
        <translation>यह सहमति कागज़ पर दी गई थी, इसलिए यहाँ कोई दस्तावेज़ नहीं रखा है। कागज़ी फ़ाइल में देखें।</translation>
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
        <source>This file can't be checked: it is not a PDF, it needs a password, or it is larger than 25 MB. Look up the stored original by the reference printed on it.</source>
        <translation>इस फ़ाइल की जाँच नहीं हो सकती: यह PDF नहीं है, इसे पासवर्ड चाहिए, या यह 25 MB से बड़ी है। उस पर छपे संदर्भ से रखा हुआ असली दस्तावेज़ खोजें।</translation>
    </message>
    <message>
        <source>This file could not be read. Copy it to this computer and try again.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकी। इसे इस कंप्यूटर पर कॉपी करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB and was not stored. Choose a smaller one.</source>
        <translation>यह फ़ाइल {megabytes} MB से बड़ी है और रखी नहीं गई। छोटी फ़ाइल चुनें।</translation>
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
        <source>This form holds too much to be kept unfinished. Save it or shorten it.</source>
        <translation>यह फ़ॉर्म इतना लंबा है कि अधूरा नहीं रखा जा सकता। इसे सहेजें या छोटा करें।</translation>
    </message>
    <message>
        <source>This holds a hidden character ({code}) that can't be kept. Delete it and type it again.</source>
        <translation>इसमें एक छिपा हुआ चिह्न ({code}) है जिसे रखा नहीं जा सकता। उसे मिटाकर फिर से टाइप करें।</translation>
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
        <source>This is not a date. Type it as day/month/year.</source>
        <translation>यह तारीख़ नहीं है। इसे दिन/महीना/साल के रूप में लिखें।</translation>
    </message>
    <message>
        <source>This is not a file. Choose one PDF.</source>
        <translation>यह फ़ाइल नहीं है। एक PDF चुनें।</translation>
    </message>
    <message>
        <source>This is not a phone number. Check the digits, or begin with + and the country code.</source>
        <translation>यह फ़ोन नंबर नहीं है। अंक जाँचें, या + और देश के कोड से शुरू करें।</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It looks like name@example.com.</source>
        <translation>यह ईमेल पता नहीं है। वह name@example.com जैसा होता है।</translation>
    </message>
    <message>
        <source>This is not the password or PIN of the person who is signed in.</source>
        <translation>यह साइन इन किए हुए व्यक्ति का पासवर्ड या पिन नहीं है।</translation>
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
        <source>This is the last practice manager. Add another one first.</source>
        <translation>यह आख़िरी प्रैक्टिस मैनेजर है। पहले दूसरा जोड़ें।</translation>
    </message>
    <message>
        <source>This is you: your own password is changed under Settings.</source>
        <translation>यह आप हैं: आपका पासवर्ड सेटिंग्स में बदला जाता है।</translation>
    </message>
    <message>
        <source>This one-time password is no longer valid. Ask the practice manager for a new one.</source>
        <translation>एक बार वाला यह पासवर्ड अब मान्य नहीं है। प्रैक्टिस मैनेजर से नया माँगें।</translation>
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
        <source>This person no longer has an account. Use the name of another practice manager.</source>
        <translation>इस व्यक्ति का अब कोई खाता नहीं है। किसी दूसरे प्रैक्टिस मैनेजर का नाम डालें।</translation>
    </message>
    <message>
        <source>This protects patients less than the clinic pack allows.</source>
        <translation>यह मरीज़ों की उतनी सुरक्षा नहीं करता जितनी क्लिनिक पैक माँगता है।</translation>
    </message>
    <message>
        <source>This record can't be opened</source>
        <translation>यह रिकॉर्ड नहीं खुल सकता</translation>
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
        <source>This version keeps no photographs yet: leave --photos out.</source>
        <translation>यह संस्करण अभी फ़ोटो नहीं रखता: --photos हटा दें।</translation>
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
        <source>To</source>
        <translation>कब तक</translation>
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
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Type a record number, or select an entry about a patient.</source>
        <translation>रिकॉर्ड नंबर टाइप करें, या मरीज़ के बारे में कोई प्रविष्टि चुनें।</translation>
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
        <source>Urdu</source>
        <translation>उर्दू</translation>
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
        <source>Verdict</source>
        <translation>जाँच का नतीजा</translation>
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
        <source>Warnings at sign-in</source>
        <translation>साइन इन पर चेतावनियाँ</translation>
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
        <source>What happens now</source>
        <translation>अब क्या होगा</translation>
    </message>
    <message>
        <source>What the patient agreed to</source>
        <translation>मरीज़ ने किन बातों पर सहमति दी</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>क्या बदला गया</translation>
    </message>
    <message>
        <source>What was saved before is safe; what you did last may not be saved. Please check it, and send the report below to your support. It holds no patient's data.</source>
        <translation>पहले सहेजा हुआ सुरक्षित है; आपका आख़िरी काम शायद सहेजा न गया हो। कृपया उसे जाँच लें, और नीचे की रिपोर्ट अपने सहायता केंद्र को भेजें। उसमें किसी मरीज़ की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>What was typed was taken away, because a minute passed. Type it again.</source>
        <translation>एक मिनट बीत गया, इसलिए लिखा हुआ हटा दिया गया। फिर से लिखें।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
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
        <source>Which clinic is this?</source>
        <translation>यह कौन-सा क्लिनिक है?</translation>
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
        <source>Who is it?</source>
        <translation>मरीज़ कौन है?</translation>
    </message>
    <message>
        <source>Who is the practice manager?</source>
        <translation>प्रैक्टिस मैनेजर कौन है?</translation>
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
        <source>Who signs</source>
        <translation>हस्ताक्षर कौन करेगा</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>क्यों रोका गया</translation>
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
        <source>Write the age as a number of years.</source>
        <translation>उम्र वर्षों की संख्या में लिखें।</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>साइन इन में ग़लत पासवर्ड</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>हाँ, मैं सहमत हूँ</translation>
    </message>
    <message>
        <source>You can rely on this document</source>
        <translation>इस दस्तावेज़ पर भरोसा किया जा सकता है</translation>
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
        <source>Your unfinished form is back as you left it.</source>
        <translation>आपका अधूरा फ़ॉर्म वैसा ही वापस है जैसा आपने छोड़ा था।</translation>
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
        <source>day/month/year</source>
        <translation>दिन/महीना/साल</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>असली</translation>
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
        <source>not ours</source>
        <translation>हमारा नहीं</translation>
    </message>
    <message>
        <source>or age in years</source>
        <translation>या वर्षों में उम्र</translation>
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
        <source>recent</source>
        <translation>हाल का</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>रिकॉर्ड नंबर</translation>
    </message>
    <message>
        <source>signs in as “{name}”</source>
        <translation>साइन इन का नाम “{name}”</translation>
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
        <source>the guardian</source>
        <translation>अभिभावक</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>without a seal</source>
        <translation>सील के बिना</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
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
        <source>{count} pieces of the database are lost or damaged.</source>
        <translation>डेटाबेस के {count} टुकड़े खो गए या ख़राब हैं।</translation>
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
        <source>{given} of {asked} purposes</source>
        <translation>{asked} में से {given} उद्देश्य</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मिनट {seconds} सेकंड</translation>
    </message>
    <message>
        <source>{name} can't sign in any more. What they did stays in the records and in the audit trail. This can't be undone: to come back, they get a new account.</source>
        <translation>{name} अब साइन इन नहीं कर सकते। उन्होंने जो किया वह रिकॉर्ड और गतिविधि लेखा में बना रहता है। इसे पलटा नहीं जा सकता: लौटने पर उन्हें नया खाता मिलेगा।</translation>
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
        <source>{ref} is registered</source>
        <translation>{ref} का पंजीकरण हो गया</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
    <message>
        <source>{years} years ({born})</source>
        <translation>{years} वर्ष ({born})</translation>
    </message>
</context>
</TS>
