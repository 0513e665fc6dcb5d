// The word lists that cast.mjs draws from. Everything here is invented: no officer, street or venue is meant to be a real one.

/// Given names and family names of one kind of London family each, separated by a bar; most officers take both from the same row.
export const families = [
  'Amara Chidi Ngozi Emeka Ifeoma Obinna Adaeze Kelechi Uche Tobenna|Okonta Nwachukwu Ezeani Umeh Onwudiwe Agbasi Okpala Nnadi',
  'Abena Kwabena Efua Yaw Akosua Kojo Esi Kwaku Adwoa Ebo|Asamoah Ofori Quartey Amankwah Darkwa Agyare Adomako Tetteh',
  'Tahmina Jubair Farzana Habib Rukhsana Shafiq Nasima Kamrul Shirin Mizan|Miah Chowdhury Mazumder Talukdar Sikder Sarker Mollah Bhuiyan',
  'Sameena Kamran Bushra Adeel Rabia Waqas Saima Tariq Noreen Zubair|Qazi Bhatti Dar Mirza Chaudhry Lodhi Awan Rasheed',
  'Harpreet Manjit Jaspreet Gurdev Simran Balbir Kirpal Navdeep Ranjit Sukhi|Sandhu Dhaliwal Grewal Bains Sahota Gill Purewal Virdee',
  'Hetal Nilesh Bhavna Jignesh Dipti Ketan Rupal Chirag Meera Paresh|Solanki Mistry Vaghela Parmar Chauhan Trivedi Raval Panchal',
  'Thushara Kumaran Vasuki Rajan Anjali Siva Meena Prakash Lakshmi Dinesh|Selvarajah Nadarajah Balasingam Kandiah Sivakumar Rasiah Pillai Thambiah',
  'Fadumo Liban Hodan Guled Sahra Abdirizak Ayan Warsame Nimco Bashir|Warfa Jimale Ducaale Samatar Hersi Dirie Gedi Shirwa',
  'Selin Emre Derya Kemal Gulsen Baris Elif Serkan Nuray Ozan|Yildirim Karaca Aksoy Demirkol Toprak Cetinkaya Polat Ucar',
  'Agnieszka Marek Dorota Pawel Kinga Tomasz Beata Rafal Iwona Jacek|Wrobel Zielonka Malec Siwek Nowik Pietrzak Cieslak Urban',
  'Ioana Radu Mihaela Ovidiu Daniela Bogdan Raluca Doru Anca Horia|Munteanu Lazar Dobre Stanciu Marinescu Toma Neagu Olteanu',
  'Catarina Nuno Ines Duarte Marta Rui Filipa Tiago Sonia Vasco|Figueira Carvalhal Seabra Moutinho Lameira Pacheco Teles Varela',
  'Yasmine Karim Leila Sofiane Samira Mourad Houria Rachid Nawel Hicham|Belarbi Benali Hamdane Ouali Cherif Lahlou Bensaid Tazi',
  'Mei Wing Siu Kwok Ling Chun Yan Hoi Pui Kin|Cheung Lau Tsang Fung Yip Kwan Szeto Mak',
  'Marlene Delroy Yvonne Winston Claudette Errol Sharon Leroy Beverley Trevor|Fearon Pinnock Gordon-Lee Lawes-Bell Bogle Cameron-Reid Dacres Whyte',
  'Siobhan Declan Aoife Padraig Niamh Cormac Orla Fergal Maeve Brendan|Hanrahan Tierney Quigley Gilhooly Devaney Rooney-Walsh Heffernan Lenihan',
  'Hannah Callum Gemma Lewis Rachel Owen Kirsty Jamie Laura Stuart|Fairbrother Holloway Pettifer Ashdown Wickens Larkin Cobley Thurgood',
  'Joanne Darren Michelle Craig Tracey Wayne Donna Gary Lorraine Barry|Stubbs Cutler Haddow Tunstall Meakin Prentice Bowditch Sturgess',
  'Mercy Ernesto Liezl Rodel Maricel Jun Rosalie Dennis Aileen Noel|Bautista Villanueva Magsino Tolentino Salonga Dimaculangan Abad Lacson',
  'Paola Andres Luz Wilmer Marisol Fabian Gloria Edison Nelly Hernan|Cardona Quiroga Echeverri Zuluaga Arboleda Cifuentes Montoya Pineda',
].map(row => row.split('|').map(names => names.split(' ')))

/// What an officer of each row is likely to speak besides English; many rows have none.
export const languages = ['Igbo', 'Twi', 'Bengali', 'Urdu', 'Punjabi', 'Gujarati', 'Tamil', 'Somali', 'Turkish', 'Polish', 'Romanian',
  'Portuguese', 'Arabic;French', 'Cantonese', '', '', '', 'British Sign Language', 'Tagalog', 'Spanish']

export const bios = {
  sergeant: [
    'Leads the team and answers for its promises. Come to me if a reply is late.',
    'Runs the team and chairs its Monday planning. Joined from the response team.',
    'Supervises the officers here and signs off what we tell you about priorities.',
    'Has worked in neighbourhood policing for nine years, and asks for feedback after every meeting.',
    'Looks after this team and its neighbour, so that cover is never one person deep.',
  ],
  'ward-officer': [
    'Walks {place} most afternoons and early evenings. Knows the shopkeepers by name.',
    'Works with schools on safe routes home, and with the council on lighting.',
    'Your first contact for anti-social behaviour that keeps coming back.',
    'Deals with shop theft on the parade and meets the traders each month.',
    'Follows up residents\' reports and writes back to each one.',
    'Covers the estates, with a walkabout every other week. Please stop me and talk.',
    'Interested in road safety, and trains volunteers for Community Roadwatch.',
    'Works mostly late turns, when most of the complaints about noise come in.',
    'Keeps in touch with the mosques, churches and temples of {place}.',
    'New to {place} this year. Tell me what I should see first.',
  ],
  pcso: [
    'On foot in {place} on most weekdays. Helps with bicycle marking and home security.',
    'Visits older residents after a scam or a burglary.',
    'Looks after the drop-in and the notice board. Speaks to every new Neighbourhood Watch.',
    'At the school gates in term time, and in the parks in the holidays.',
    'A Londoner since birth. Patrols the high street and the bus stops.',
    'Takes the mobile stall to markets and stations.',
  ],
  special: [
    'Works in a bank by day and gives two evenings a month to {place}.',
    'A teacher in the week, on patrol here on Friday nights.',
    'Volunteers sixteen hours a month, mostly at weekends.',
  ],
  volunteer: [
    'Helps to run the drop-in and the mailing list. Has no police powers.',
    'Retired nurse. Makes the tea at the ward panel and takes the notes.',
    'Student who helps with the surveys and the cycle marking.',
  ],
}

/// Invented streets and buildings.
export const streets = ['Marigold Terrace', 'Tinderbox Lane', 'Hatpin Street', 'Inkpot Street', 'Tanner\'s Rise', 'Nutcracker Street',
  'Barleymow Lane', 'Bobbin Row', 'Lampwick Road', 'Inkhorn Street', 'Signal Box Way', 'Shuttlecock Court', 'Damson Parade', 'Thistledown Road',
  'Kite Hill Road', 'Ropewalk Street', 'Chandler\'s Gate', 'Piper\'s Row', 'Sundial Mews', 'Old Ropeworks Road', 'Sparrow Wharf',
  'Hopscotch Lane', 'Lantern Street', 'Weir Cottages', 'Tallyman Drive', 'Gooseberry Fold', 'Clogmaker\'s Walk', 'Bellwether Crescent',
  'Saltbox Way', 'Packsaddle Road', 'Windfall Avenue', 'Thimble Street', 'Wherry Lane', 'Butterchurn Road']

export const buildings = ['Rowan Hall', 'the Mulberry Centre', 'Kestrel Community Hall', 'the Lantern Library', 'St Wulfstan\'s Hall',
  'the Old Bakehouse', 'the Juniper Rooms', 'Weir House', 'the Hopyard Centre', 'Nutcracker Street Hub', 'the Samphire Café',
  'Brickfield School', 'Osier Leisure Centre', 'the Allotment Pavilion', 'Starling House', 'the Tabernacle Hall',
  'the Islamic Centre on Thistledown Road', 'the Gurdwara hall on Kite Hill Road', 'the Tenants\' Hall']

/// An issue and what may be done about it; "{street}" and "{place}" are filled in.
export const problems = [
  ['Speeding on {street}, above all between 10pm and midnight', 'Six speed checks with residents. 41 drivers warned, 9 reported. We have asked the council for a 20 mph sign.'],
  ['E-scooters and e-bikes ridden fast on the pavement of {street}', 'Two days of checks with the council. Four illegal machines seized. More checks after school next month.'],
  ['Shop theft along {street}, often by the same few people', 'Traders now share a radio link. Two people charged. We visit each shop weekly.'],
  ['Loud music and shouting at night behind the flats on {street}', 'Joint visit with the council\'s noise officer. One warning letter served. It has been quieter for three weeks.'],
  ['Drug dealing in the stairwells off {street}', 'Warrants carried out at two addresses. The landlord is fitting new doors on the stairwells.'],
  ['The underpass by {street} is dark and people avoid it', 'We walked it with residents and the council. Six lamps mended. Cutting back the hedge is booked.'],
  ['Bicycles stolen from the racks at {place} shops', '62 bicycles marked at two stalls. New racks in sight of the cameras are promised by the council.'],
  ['Catalytic converters and number plates taken from cars on {street}', 'Leaflets to 300 homes and a marking day. Patrols before dawn on weekdays.'],
  ['Street drinking and begging outside the shops on {street}', 'Outreach workers now join our walk twice a week. Three people have moved into housing.'],
  ['Young people robbed of phones on the way home from school', 'Officers at the two bus stops at home time. A talk in each school. One arrest.'],
  ['Fly-tipping by the garages on {street}', 'The council has put up a camera. Two fixed penalties so far. The garages were cleared.'],
  ['Nitrous oxide canisters and late gatherings in the park', 'Evening patrols on Fridays and Saturdays. The park keeper now locks the car park at nine.'],
  ['Motorcycles without plates on the paths by {street}', 'Two machines seized. Barriers on the north path are agreed with the council.'],
  ['Dogs off the lead and frightening people near {street}', 'Dog wardens and officers walked the paths together. Four owners spoken to.'],
  ['Burglaries through back doors on {street} and the roads around it', 'We called at 180 homes with advice. Alley gates are being priced by the residents\' group.'],
  ['Women followed or shouted at on the way from the station', 'Officers in plain clothes and in uniform on late trains. A walk with local women is arranged to see where the fear is.'],
  ['Cuckooing: a vulnerable neighbour\'s flat taken over by others', 'The neighbour is safe. A partial closure order is in place. We check on the block every week.'],
  ['Dangerous parking at the school gates in {street}', 'Traffic wardens and a PCSO each morning for a month. The school has started a walking bus.'],
  ['Fireworks thrown in the street near {place} shops', 'Shops checked for selling to under-18s. Patrols each evening while it lasts.'],
  ['Aggressive driving and car meets in the retail park', 'A court order now covers the car park. Eleven drivers reported on the first night.'],
]

/// Meetings: title, type, what happens there, start, end, whether by day, where ("hall" or "online").
export const gatherings = [
  ['{place} ward panel', 'ward-panel', 'Residents choose the next priorities and hear what was done about the last ones. Anyone who lives or works here may come.', '19:00', '20:30', false, 'hall'],
  ['Coffee with the team', 'drop-in', 'No agenda. Come in, ask, tell us what we have missed.', '10:30', '12:00', true, 'hall'],
  ['Street briefing on {street}', 'street-briefing', 'Ten minutes on the pavement: what has happened, what we did, what you have seen.', '17:30', '18:00', false, 'street'],
  ['Online question time', 'online-session', 'By video, with live captions. You can join by telephone, and you need not show your face.', '18:30', '19:30', false, 'online'],
  ['Walkabout in {place}', 'walkabout', 'An hour on foot with the team and the council, to see what worries you. The route is step-free.', '11:00', '12:00', true, 'street'],
  ['Bicycle marking and home security', 'drop-in', 'Bring your bicycle, scooter or wheelchair. It takes five minutes and costs nothing.', '13:00', '15:30', true, 'hall'],
  ['Public meeting: safer evenings in {place}', 'public-meeting', 'With the council and the transport police. Questions can be sent before.', '18:30', '20:00', false, 'hall'],
  ['Surgery with your ward officer', 'surgery', 'Private talk, one at a time. No need to book.', '16:00', '17:30', true, 'hall'],
]

export const bases = ['Rooms above the library', 'Neighbourhood office', 'Shared office at the town hall annexe', 'Estate office', 'Old station house']
