"""Papers of towns and regions in America, Britain, Ireland, Australia and New Zealand: rows for `outlet_table.py`.

Facts only. They are many because their names stand behind those of their writers, and look like one more.
"""

from __future__ import annotations

PAPERS_OF_REGIONS = """
The Indianapolis Star; indystar.com; America/Indiana/Indianapolis; en; IndyStar
The Kansas City Star; kansascity.com; America/Chicago; en
Arizona Daily Star; tucson.com; America/Phoenix; en
The Palm Beach Post; palmbeachpost.com; America/New_York; en
The Cincinnati Enquirer; cincinnati.com; America/New_York; en
Las Vegas Sun; lasvegassun.com; America/Los_Angeles; en
Lowell Sun; lowellsun.com; America/New_York; en
Ventura County Star; vcstar.com; America/Los_Angeles; en
Shreveport Times; shreveporttimes.com; America/Chicago; en
Corpus Christi Caller-Times; caller.com; America/Chicago; en
Pensacola News Journal; pnj.com; America/Chicago; en
Delaware News Journal; delawareonline.com; America/New_York; en; Delaware Online
NorthJersey.com; northjersey.com; America/New_York; en; Bergen Record
Stockton Record; recordnet.com; America/Los_Angeles; en
The Columbus Dispatch; dispatch.com; America/New_York; en
Akron Beacon Journal; beaconjournal.com; America/New_York; en
The Canton Repository; cantonrep.com; America/New_York; en
Springfield News-Leader; news-leader.com; America/Chicago; en
Lansing State Journal; lansingstatejournal.com; America/Detroit; en
Battle Creek Enquirer; battlecreekenquirer.com; America/Detroit; en
Port Huron Times Herald; thetimesherald.com; America/Detroit; en
Great Falls Tribune; greatfallstribune.com; America/Denver; en
Sioux Falls Argus Leader; argusleader.com; America/Chicago; en; Argus Leader
Austin American-Statesman; statesman.com; America/Chicago; en; American-Statesman
El Paso Times; elpasotimes.com; America/Denver; en
Knoxville News Sentinel; knoxnews.com; America/New_York; en; Knox News
Memphis Commercial Appeal; commercialappeal.com; America/Chicago; en; Commercial Appeal
The Tennessean; tennessean.com; America/Chicago; en; Nashville Tennessean
Montgomery Advertiser; montgomeryadvertiser.com; America/Chicago; en
Mississippi Clarion Ledger; clarionledger.com; America/Chicago; en; Clarion Ledger; The Clarion-Ledger
Tallahassee Democrat; tallahassee.com; America/New_York; en
Fort Myers News-Press; news-press.com; America/New_York; en
Florida Today; floridatoday.com; America/New_York; en
Naples Daily News; naplesnews.com; America/New_York; en
Asheville Citizen Times; citizen-times.com; America/New_York; en; Asheville Citizen-Times
The Greenville News; greenvilleonline.com; America/New_York; en
Burlington Free Press; burlingtonfreepress.com; America/New_York; en
Poughkeepsie Journal; poughkeepsiejournal.com; America/New_York; en
Rochester Democrat and Chronicle; democratandchronicle.com; America/New_York; en; Democrat and Chronicle
Ithaca Journal; ithacajournal.com; America/New_York; en
The Providence Journal; providencejournal.com; America/New_York; en
Worcester Telegram & Gazette; telegram.com; America/New_York; en; Telegram & Gazette
Cape Cod Times; capecodtimes.com; America/New_York; en
Erie Times-News; goerie.com; America/New_York; en
The Des Moines Register; desmoinesregister.com; America/Chicago; en
Iowa City Press-Citizen; press-citizen.com; America/Chicago; en
Milwaukee Journal Sentinel; jsonline.com; America/Chicago; en; Journal Sentinel
Green Bay Press-Gazette; greenbaypressgazette.com; America/Chicago; en
Appleton Post-Crescent; postcrescent.com; America/Chicago; en
St. Cloud Times; sctimes.com; America/Chicago; en
Palm Springs Desert Sun; desertsun.com; America/Los_Angeles; en; The Desert Sun
Redding Record Searchlight; redding.com; America/Los_Angeles; en; Record Searchlight
Visalia Times-Delta; visaliatimesdelta.com; America/Los_Angeles; en
Salinas Californian; thecalifornian.com; America/Los_Angeles; en
Reno Gazette Journal; rgj.com; America/Los_Angeles; en; Reno Gazette-Journal
Las Cruces Sun-News; lcsun-news.com; America/Denver; en
Salem Statesman Journal; statesmanjournal.com; America/Los_Angeles; en; Statesman Journal
Kitsap Sun; kitsapsun.com; America/Los_Angeles; en
The Oklahoman; oklahoman.com; America/Chicago; en
Fort Collins Coloradoan; coloradoan.com; America/Denver; en
Louisville Courier Journal; courier-journal.com; America/Kentucky/Louisville; en; Courier Journal
Asbury Park Press; app.com; America/New_York; en
Cherry Hill Courier-Post; courierpostonline.com; America/New_York; en
Treasure Coast Newspapers; tcpalm.com; America/New_York; en; TCPalm
Savannah Morning News; savannahnow.com; America/New_York; en
Augusta Chronicle; augustachronicle.com; America/New_York; en
Athens Banner-Herald; onlineathens.com; America/New_York; en
Florida Times-Union; jacksonville.com; America/New_York; en; Jacksonville Florida Times-Union
The Gainesville Sun; gainesville.com; America/New_York; en
Sarasota Herald-Tribune; heraldtribune.com; America/New_York; en
Daytona Beach News-Journal; news-journalonline.com; America/New_York; en
Ocala Star-Banner; ocala.com; America/New_York; en
The Fayetteville Observer; fayobserver.com; America/New_York; en
Wilmington StarNews; starnewsonline.com; America/New_York; en
Topeka Capital-Journal; cjonline.com; America/Chicago; en
Peoria Journal Star; pjstar.com; America/Chicago; en
Rockford Register Star; rrstar.com; America/Chicago; en
State Journal-Register; sj-r.com; America/Chicago; en
Amarillo Globe-News; amarillo.com; America/Chicago; en
Lubbock Avalanche-Journal; lubbockonline.com; America/Chicago; en
South Florida Sun Sentinel; sun-sentinel.com; America/New_York; en; Sun Sentinel; South Florida Sun-Sentinel
Hartford Courant; courant.com; America/New_York; en
Bradenton Herald; bradenton.com; America/New_York; en
The News & Observer; newsobserver.com; America/New_York; en; Raleigh News & Observer
The Charlotte Observer; charlotteobserver.com; America/New_York; en
The Fresno Bee; fresnobee.com; America/Los_Angeles; en
The Modesto Bee; modbee.com; America/Los_Angeles; en
Tacoma News Tribune; thenewstribune.com; America/Los_Angeles; en; The News Tribune
Tri-City Herald; tri-cityherald.com; America/Los_Angeles; en
Idaho Statesman; idahostatesman.com; America/Boise; en
Lexington Herald-Leader; kentucky.com; America/New_York; en
Belleville News-Democrat; bnd.com; America/Chicago; en
The Wichita Eagle; kansas.com; America/Chicago; en
Bellingham Herald; bellinghamherald.com; America/Los_Angeles; en
Centre Daily Times; centredaily.com; America/New_York; en
San Luis Obispo Tribune; sanluisobispo.com; America/Los_Angeles; en
Merced Sun-Star; mercedsunstar.com; America/Los_Angeles; en
Tulsa World; tulsaworld.com; America/Chicago; en
Omaha World-Herald; omaha.com; America/Chicago; en
Lincoln Journal Star; journalstar.com; America/Chicago; en
Richmond Times-Dispatch; richmond.com; America/New_York; en
The Roanoke Times; roanoke.com; America/New_York; en
Winston-Salem Journal; journalnow.com; America/New_York; en
Greensboro News & Record; greensboro.com; America/New_York; en; News & Record
St. Louis Post-Dispatch; stltoday.com; America/Chicago; en; Post-Dispatch
Wisconsin State Journal; madison.com; America/Chicago; en
Quad-City Times; qctimes.com; America/Chicago; en
The Buffalo News; buffalonews.com; America/New_York; en
Arizona Daily Sun; azdailysun.com; America/Phoenix; en
Billings Gazette; billingsgazette.com; America/Denver; en
Casper Star-Tribune; trib.com; America/Denver; en
Rapid City Journal; rapidcityjournal.com; America/Denver; en
Bismarck Tribune; bismarcktribune.com; America/Chicago; en
Sioux City Journal; siouxcityjournal.com; America/Chicago; en
Grand Forks Herald; grandforksherald.com; America/Chicago; en
San Antonio Express-News; expressnews.com; America/Chicago; en
Albany Times Union; timesunion.com; America/New_York; en; Times Union
Connecticut Post; ctpost.com; America/New_York; en
New Haven Register; nhregister.com; America/New_York; en
Stamford Advocate; stamfordadvocate.com; America/New_York; en
East Bay Times; eastbaytimes.com; America/Los_Angeles; en
Orange County Register; ocregister.com; America/Los_Angeles; en
Los Angeles Daily News; dailynews.com; America/Los_Angeles; en
The Press-Enterprise; pe.com; America/Los_Angeles; en
St. Paul Pioneer Press; twincities.com; America/Chicago; en; Pioneer Press
Deseret News; deseret.com; America/Denver; en
The Spokesman-Review; spokesman.com; America/Los_Angeles; en
Cleveland Plain Dealer; plaindealer.com; America/New_York; en; The Plain Dealer
The Times-Picayune; nola.com; America/Chicago; en; The Times-Picayune | The Advocate
Arkansas Democrat-Gazette; arkansasonline.com; America/Chicago; en
Pittsburgh Tribune-Review; triblive.com; America/New_York; en; TribLive
NJ.com; nj.com; America/New_York; en; NJ Advance Media; NJ Advance Media for NJ.com; Newark Star-Ledger; Star-Ledger
Syracuse Post-Standard; syracuse.com; America/New_York; en; The Post-Standard
Bangor Daily News; bangordailynews.com; America/New_York; en
Inside Higher Ed; insidehighered.com; America/New_York; en
The Chronicle of Higher Education; chronicle.com; America/New_York; en
Calgary Sun; calgarysun.com; America/Edmonton; en
Edmonton Journal; edmontonjournal.com; America/Edmonton; en
Edmonton Sun; edmontonsun.com; America/Edmonton; en
Ottawa Sun; ottawasun.com; America/Toronto; en
Winnipeg Sun; winnipegsun.com; America/Winnipeg; en
Regina Leader-Post; leaderpost.com; America/Regina; en; Leader-Post
Saskatoon StarPhoenix; thestarphoenix.com; America/Regina; en; StarPhoenix
Windsor Star; windsorstar.com; America/Toronto; en
Hamilton Spectator; thespec.com; America/Toronto; en
Waterloo Region Record; therecord.com; America/Toronto; en
Financial Post; financialpost.com; America/Toronto; en
Northern Echo; thenorthernecho.co.uk; Europe/London; en
Yorkshire Post; yorkshirepost.co.uk; Europe/London; en
Western Mail; walesonline.co.uk; Europe/London; en
The Press and Journal; pressandjournal.co.uk; Europe/London; en
Newcastle Herald; newcastleherald.com.au; Australia/Sydney; en
Illawarra Mercury; illawarramercury.com.au; Australia/Sydney; en
Geelong Advertiser; geelongadvertiser.com.au; Australia/Melbourne; en
Gold Coast Bulletin; goldcoastbulletin.com.au; Australia/Brisbane; en
States Newsroom; statesnewsroom.com; America/New_York; en
Stateline; stateline.org; America/New_York; en
Alabama Reflector; alabamareflector.com; America/Chicago; en
Alaska Beacon; alaskabeacon.com; America/Anchorage; en
Arizona Mirror; azmirror.com; America/Phoenix; en
Arkansas Advocate; arkansasadvocate.com; America/Chicago; en
Colorado Newsline; coloradonewsline.com; America/Denver; en
CT Mirror; ctmirror.org; America/New_York; en; The Connecticut Mirror
Daily Montanan; dailymontanan.com; America/Denver; en
Florida Phoenix; floridaphoenix.com; America/New_York; en
Georgia Recorder; georgiarecorder.com; America/New_York; en
Idaho Capital Sun; idahocapitalsun.com; America/Boise; en
Indiana Capital Chronicle; indianacapitalchronicle.com; America/Indiana/Indianapolis; en
Iowa Capital Dispatch; iowacapitaldispatch.com; America/Chicago; en
Kansas Reflector; kansasreflector.com; America/Chicago; en
Kentucky Lantern; kentuckylantern.com; America/New_York; en
Louisiana Illuminator; lailluminator.com; America/Chicago; en
Maine Morning Star; mainemorningstar.com; America/New_York; en
Maryland Matters; marylandmatters.org; America/New_York; en
Michigan Advance; michiganadvance.com; America/Detroit; en
Minnesota Reformer; minnesotareformer.com; America/Chicago; en
Missouri Independent; missouriindependent.com; America/Chicago; en
Nebraska Examiner; nebraskaexaminer.com; America/Chicago; en
Nevada Current; nevadacurrent.com; America/Los_Angeles; en
New Hampshire Bulletin; newhampshirebulletin.com; America/New_York; en
New Jersey Monitor; newjerseymonitor.com; America/New_York; en
Source New Mexico; sourcenm.com; America/Denver; en
NC Newsline; ncnewsline.com; America/New_York; en
North Dakota Monitor; northdakotamonitor.com; America/Chicago; en
Ohio Capital Journal; ohiocapitaljournal.com; America/New_York; en
Oklahoma Voice; oklahomavoice.com; America/Chicago; en
Oregon Capital Chronicle; oregoncapitalchronicle.com; America/Los_Angeles; en
Pennsylvania Capital-Star; penncapital-star.com; America/New_York; en
Rhode Island Current; rhodeislandcurrent.com; America/New_York; en
South Dakota Searchlight; southdakotasearchlight.com; America/Chicago; en
Tennessee Lookout; tennesseelookout.com; America/Chicago; en
Utah News Dispatch; utahnewsdispatch.com; America/Denver; en
Virginia Mercury; virginiamercury.com; America/New_York; en
Washington State Standard; washingtonstatestandard.com; America/Los_Angeles; en
Wisconsin Examiner; wisconsinexaminer.com; America/Chicago; en
The Center Square; thecentersquare.com; America/Chicago; en
Cronkite News; cronkitenews.azpbs.org; America/Phoenix; en
Capital News Service; cnsmaryland.org; America/New_York; en
Hawaii Public Radio; hawaiipublicradio.org; Pacific/Honolulu; en
The Epoch Times; theepochtimes.com; America/New_York; en
CalMatters; calmatters.org; America/Los_Angeles; en
VTDigger; vtdigger.org; America/New_York; en
"""
