/** Where the days of Japan's laws begin and end. */
export const JAPAN_ZONE = 'Asia/Tokyo'
