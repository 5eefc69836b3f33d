"""A word → whether it is a family name from Karachi to Manila, or stands in front of a given name there.

Names of three and four words are common there, and what somebody is called is often in no list; what stands
beside it is. Words that are more often another in the head of a news page are not among them, such as
`Bin`, `Das`, `Mega` or `Rai`.
"""

from __future__ import annotations

_FAMILIES = frozenset(
    # Bengal
    "chowdhury choudhury chaudhury chaudhuri chakraborty chakrabarti chakravarty banerjee bandyopadhyay "
    "mukherjee mukhopadhyay bhattacharya bhattacharyya bhattacharjee chatterjee chattopadhyay ganguly ghosh "
    "dasgupta sengupta majumdar majumder mazumdar mazumder sarkar sarker talukder talukdar howlader sikder "
    "sikdar bhuiyan bhuiya mollah molla miah biswas mondal mandal saha datta dutta roychowdhury "
    # the north and the west of India
    "sharma verma varma mishra misra pandey tiwari trivedi dwivedi chaturvedi shukla dubey dixit joshi "
    "kulkarni deshpande deshmukh patil pawar jadhav gaikwad bhosale chavan thakur thakre srivastava saxena "
    "mathur agarwal aggarwal agrawal goyal goel bansal mittal singhal jindal khanna kapoor malhotra chopra "
    "sethi bhatia ahuja sood gupta chauhan rathore shekhawat gehlot solanki patel desai parikh pathak "
    "bhargava kaushik bhardwaj sinha prasad yadav jha singh kaur gill dhillon sidhu grewal sandhu bhalla "
    # the south of India
    "iyer iyengar nair menon pillai kurup namboodiri nambiar panicker kutty krishnan subramanian "
    "subramaniam subrahmanyam ramakrishnan radhakrishnan balakrishnan gopalakrishnan venkatesan "
    "venkataraman venkatesh raghavan natarajan srinivasan narayanan narayan rajagopalan ramachandran "
    "ramanathan swaminathan viswanathan sivaraman reddy naidu chowdary murthy murthi shetty hegde bhat "
    "bhatt kamath gowda nayak rao raju "
    # Muslim names, of Pakistan, Bangladesh, Malaysia and Indonesia
    "ahmed ahmad hussain hussein hossain hosain hasan hassan islam rahman rehman uddin ullah siddiqui "
    "siddiqi siddique qureshi ansari farooqi hashmi rizvi naqvi zaidi bukhari mirza baig chaudhry butt "
    "bhutto junejo soomro abbasi afridi yousafzai khattak shinwari mengal bugti sheikh shaikh syed "
    "abdullah ibrahim ismail mohamad mohamed mohammad mohammed muhammad mohd md othman osman sulaiman yusof "
    "yusoff ariffin razak zainal zainuddin kamaruddin shamsuddin nasution siregar simanjuntak situmorang "
    "hutagalung sihombing panjaitan lubis harahap wijaya wibowo santoso susanto setiawan nugroho prasetyo "
    "hidayat kurniawan saputra saputro gunawan wahyudi "
    # Sri Lanka and Nepal
    "perera fernando jayawardena jayawardene wickramasinghe wickremesinghe rajapaksa rajapakse gunawardena "
    "gunasekara dissanayake herath jayasuriya karunaratne samaraweera senanayake weerasinghe ranasinghe "
    "shrestha thapa gurung tamang adhikari koirala bhandari khadka poudel paudel dahal neupane ghimire "
    "maharjan basnet regmi bhattarai "
    # Vietnam, Burma and Thailand
    "nguyen tran pham hoang huynh thi duong dinh trinh truong ngoc thanh aung htun thein naing "
    # the Philippines
    "dela delos reyes santos bautista ocampo mendoza villanueva manalo macaraeg panganiban tolentino "
    "dimaculangan magsaysay lacson cayabyab".split()
)


def is_southern_family(word: str) -> bool:
    """Whether a word is such a family name, or stands in front of a given name: `Chowdhury`, `Md.`"""
    return word.casefold().strip(".") in _FAMILIES
