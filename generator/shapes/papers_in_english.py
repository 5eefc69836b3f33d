"""Papers and institutes in English of America and Europe: rows for `outlet_table.py`, facts only."""

from __future__ import annotations

PAPERS_IN_ENGLISH = """
Global News; globalnews.ca; America/Toronto; en; Corus Entertainment
CTV News; ctvnews.ca; America/Toronto; en; CTVNews.ca
National Post; nationalpost.com; America/Toronto; en; Postmedia Network
Ottawa Citizen; ottawacitizen.com; America/Toronto; en
Toronto Sun; torontosun.com; America/Toronto; en
Montreal Gazette; montrealgazette.com; America/Toronto; en
CityNews; citynews.ca; America/Toronto; en
Winnipeg Free Press; winnipegfreepress.com; America/Winnipeg; en
Calgary Herald; calgaryherald.com; America/Edmonton; en
Vancouver Sun; vancouversun.com; America/Vancouver; en
Times Colonist; timescolonist.com; America/Vancouver; en
The Philadelphia Inquirer; inquirer.com; America/New_York; en; Philadelphia Inquirer
Pittsburgh Post-Gazette; post-gazette.com; America/New_York; en
The Baltimore Sun; baltimoresun.com; America/New_York; en; Baltimore Sun
Miami Herald; miamiherald.com; America/New_York; en; The Miami Herald
Tampa Bay Times; tampabay.com; America/New_York; en
Orlando Sentinel; orlandosentinel.com; America/New_York; en
New York Post; nypost.com; America/New_York; en; NYP Holdings
New York Daily News; nydailynews.com; America/New_York; en
Newsday; newsday.com; America/New_York; en
Boston Herald; bostonherald.com; America/New_York; en
The Detroit News; detroitnews.com; America/New_York; en; Detroit News
Detroit Free Press; freep.com; America/New_York; en
cleveland.com; cleveland.com; America/New_York; en; Advance Ohio
The Virginian-Pilot; pilotonline.com; America/New_York; en; Virginian-Pilot
Portland Press Herald; pressherald.com; America/New_York; en
The Post and Courier; postandcourier.com; America/New_York; en; Post and Courier
Washington Examiner; washingtonexaminer.com; America/New_York; en
The Daily Beast; thedailybeast.com; America/New_York; en
HuffPost; huffpost.com; America/New_York; en
WIRED; wired.com; America/New_York; en; says WIRED may earn
The Verge; theverge.com; America/New_York; en
TechCrunch; techcrunch.com; America/Los_Angeles; en; desk TechCrunch Staff
Ars Technica; arstechnica.com; America/New_York; en
Government Executive; govexec.com; America/New_York; en; GovExec
FedScoop; fedscoop.com; America/New_York; en
ChinaFile; chinafile.com; America/New_York; en
The New Yorker; newyorker.com; America/New_York; en
The New Republic; newrepublic.com; America/New_York; en
National Review; nationalreview.com; America/New_York; en
Roll Call; rollcall.com; America/New_York; en; CQ Roll Call
Military.com; military.com; America/New_York; en
Defense One; defenseone.com; America/New_York; en
Nextgov; nextgov.com; America/New_York; en; Nextgov/FCW
Air & Space Forces Magazine; airandspaceforces.com; America/New_York; en
Navy Times; navytimes.com; America/New_York; en
Army Times; armytimes.com; America/New_York; en
Air Force Times; airforcetimes.com; America/New_York; en
Marine Corps Times; marinecorpstimes.com; America/New_York; en
Federal News Network; federalnewsnetwork.com; America/New_York; en
DefenseScoop; defensescoop.com; America/New_York; en
SpaceNews; spacenews.com; America/New_York; en
Lawfare; lawfaremedia.org lawfareblog.com; America/New_York; en
NewsNation; newsnationnow.com; America/New_York; en
Spectrum News; spectrumnews1.com ny1.com; America/New_York; en
Fox Business; foxbusiness.com; America/New_York; en; FOX Business; FOXBusiness
Forbes; forbes.com; America/New_York; en
Star Tribune; startribune.com; America/Chicago; en; The Minnesota Star Tribune; Minnesota Star Tribune
The Dallas Morning News; dallasnews.com; America/Chicago; en; Dallas Morning News
Houston Chronicle; houstonchronicle.com chron.com; America/Chicago; en
The Texas Tribune; texastribune.org; America/Chicago; en; Texas Tribune
Fort Worth Star-Telegram; star-telegram.com; America/Chicago; en
The Denver Post; denverpost.com; America/Denver; en; Denver Post
The Salt Lake Tribune; sltrib.com; America/Denver; en; Salt Lake Tribune
The Arizona Republic; azcentral.com; America/Phoenix; en; Arizona Republic
San Francisco Chronicle; sfchronicle.com; America/Los_Angeles; en
San Diego Union-Tribune; sandiegouniontribune.com; America/Los_Angeles; en; The San Diego Union-Tribune
The Mercury News; mercurynews.com; America/Los_Angeles; en; Mercury News; Bay Area News Group
The Sacramento Bee; sacbee.com; America/Los_Angeles; en; Sacramento Bee
The Seattle Times; seattletimes.com; America/Los_Angeles; en; Seattle Times
The Oregonian; oregonlive.com; America/Los_Angeles; en; The Oregonian/OregonLive
Las Vegas Review-Journal; reviewjournal.com; America/Los_Angeles; en
Anchorage Daily News; adn.com; America/Anchorage; en
Honolulu Star-Advertiser; staradvertiser.com; Pacific/Honolulu; en; Star-Advertiser
Honolulu Civil Beat; civilbeat.org; Pacific/Honolulu; en
Irish Examiner; irishexaminer.com; Europe/Dublin; en
Irish Independent; independent.ie; Europe/Dublin; en; Independent.ie
BreakingNews.ie; breakingnews.ie; Europe/Dublin; en
Belfast Telegraph; belfasttelegraph.co.uk; Europe/London; en
The Irish News; irishnews.com; Europe/London; en
The Scotsman; scotsman.com; Europe/London; en
Daily Record; dailyrecord.co.uk; Europe/London; en
Daily Express; express.co.uk; Europe/London; en; Express.co.uk
The Sun (London); thesun.co.uk the-sun.co.uk; Europe/London; en
Metro (London); metro.co.uk; Europe/London; en; Metro.co.uk
The i Paper; inews.co.uk theipaper.com; Europe/London; en
Manchester Evening News; manchestereveningnews.co.uk; Europe/London; en
The Herald (Glasgow); heraldscotland.com; Europe/London; en
LBC; lbc.co.uk; Europe/London; en
TheJournal.ie; thejournal.ie; Europe/Dublin; en; The Journal
The Spectator; spectator.co.uk; Europe/London; en
New Statesman; newstatesman.com; Europe/London; en
GB News; gbnews.com; Europe/London; en
ITV News; itv.com; Europe/London; en
UK Defence Journal; ukdefencejournal.org.uk; Europe/London; en
Naval News; navalnews.com; Europe/London; en
Balkan Insight; balkaninsight.com; Europe/Sarajevo; en; BIRN
ERR News; news.err.ee; Europe/Tallinn; en
Romania Insider; romania-insider.com; Europe/Bucharest; en; Romania-Insider.com
The Barents Observer; thebarentsobserver.com; Europe/Oslo; en
High North News; highnorthnews.com; Europe/Oslo; en
European Union External Action; eeas.europa.eu; Europe/Brussels; en
Center for Strategic and International Studies; csis.org; America/New_York; en; Center for Strategic & International Studies; CSIS
Brookings Institution; brookings.edu; America/New_York; en; The Brookings Institution; Brookings
RAND Corporation; rand.org; America/Los_Angeles; en; RAND
Council on Foreign Relations; cfr.org; America/New_York; en
Foreign Affairs (New York); foreignaffairs.com; America/New_York; en; Foreign Affairs Magazine; ForeignAffairs.com
The National Interest (Washington); nationalinterest.org; America/New_York; en; Center for the National Interest
Heritage Foundation; heritage.org; America/New_York; en; The Heritage Foundation
Jamestown Foundation; jamestown.org; America/New_York; en; The Jamestown Foundation
The China Project; thechinaproject.com supchina.com; America/New_York; en; SupChina
The Wire China; thewirechina.com; America/New_York; en
Project Syndicate; project-syndicate.org; America/New_York; en
Responsible Statecraft; responsiblestatecraft.org; America/New_York; en
Vox (Washington); vox.com; America/New_York; en; Vox Media; Vox.com
Slate (New York); slate.com; America/New_York; en; Slate.com; Slate Magazine
Mother Jones; motherjones.com; America/Los_Angeles; en
Atlantic Council; atlanticcouncil.org; America/New_York; en; The Atlantic Council
Hudson Institute; hudson.org; America/New_York; en
American Enterprise Institute; aei.org; America/New_York; en
Carnegie Endowment for International Peace; carnegieendowment.org; America/New_York; en
Chatham House; chathamhouse.org; Europe/London; en
International Institute for Strategic Studies; iiss.org; Europe/London; en; IISS
Royal United Services Institute; rusi.org; Europe/London; en; RUSI
Peterson Institute for International Economics; piie.com; America/New_York; en; PIIE
European Council on Foreign Relations; ecfr.eu; Europe/Berlin; en; ECFR
MarketWatch; marketwatch.com; America/New_York; en
Semafor; semafor.com; America/New_York; en
Newsmax; newsmax.com; America/New_York; en
Breitbart News; breitbart.com; America/New_York; en; Breitbart
The Daily Caller; dailycaller.com; America/New_York; en; Daily Caller News Foundation
The Washington Free Beacon; freebeacon.com; America/New_York; en; Washington Free Beacon
C4ISRNET; c4isrnet.com; America/New_York; en
Inside Defense; insidedefense.com; America/New_York; en
National Defense Magazine; nationaldefensemagazine.org; America/New_York; en
Hawaii News Now; hawaiinewsnow.com; Pacific/Honolulu; en
BuzzFeed News; buzzfeednews.com; America/New_York; en
Barron's; barrons.com; America/New_York; en; Barron’s
Maclean's; macleans.ca; America/Toronto; en; Maclean’s
"""
