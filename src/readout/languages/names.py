"""Names that voices misread, and the letters that make them say it, by language."""

NAMES = {
    "en": {
        "Hu Xijin": "Hoo Shee-jin",
        "Kabul": "Kahbul",
        "Kyiv": "Keev",
        "Naeem": "Nah-eem",
        "Uighur": "Weegur",
        "Uighurs": "Weegurs",
        "Wang Yi": "Wahng Yee",
        "Xi": "Shee",
        "Xinjiang": "Shin-jyahng",
    }
}
